package org.y2a.local;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * The one password of all demo users, hashed beforehand: hundreds of users are imported quickly.
 * One round is enough for a random password that protects synthetic people on one machine.
 */
record HashedPassword(String hash, String salt) {
  static final String POLICY = "hashAlgorithm(pbkdf2-sha256) and hashIterations(1)";

  private static final int ROUNDS = 1;
  private static final int BITS = 512;
  private static final int SALT_BYTES = 16;

  static HashedPassword of(String password) {
    var salt = new byte[SALT_BYTES];
    new SecureRandom().nextBytes(salt);
    return of(password, salt);
  }

  static HashedPassword of(String password, byte[] salt) {
    try {
      var key = new PBEKeySpec(password.toCharArray(), salt, ROUNDS, BITS);
      var hash = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(key);
      var base64 = Base64.getEncoder();
      return new HashedPassword(
          base64.encodeToString(hash.getEncoded()), base64.encodeToString(salt));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  Map<String, Object> credential() {
    return Map.of(
        "type",
        "password",
        "secretData",
        "{\"value\":\"%s\",\"salt\":\"%s\"}".formatted(hash, salt),
        "credentialData",
        "{\"hashIterations\":%d,\"algorithm\":\"pbkdf2-sha256\"}".formatted(ROUNDS));
  }
}
