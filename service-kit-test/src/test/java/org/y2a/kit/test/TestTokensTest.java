package org.y2a.kit.test;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class TestTokensTest {

  private final String token =
      TestTokens.of("yos-manager", "case-manager")
          .name("yos-manager.essex")
          .organisation("yos:essex")
          .officer("YM-ESSEX-1")
          .token();

  @Test
  void aTokenSaysWhoCallsInWhichRolesForWhom() {
    var claims = new String(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]), UTF_8);
    assertThat(claims)
        .contains("\"preferred_username\":\"yos-manager.essex\"")
        .contains("\"sub\":\"yos-manager.essex\"")
        .contains("\"realm_access\":{\"roles\":[\"yos-manager\",\"case-manager\"]}")
        .contains("\"organisation\":\"yos:essex\"")
        .contains("\"officer\":\"YM-ESSEX-1\"")
        .contains("\"aud\":\"y2a-api\"")
        .contains("\"exp\":");
  }

  @Test
  void thePublicKeyVerifiesATokenAndRefusesAChangedOne() throws GeneralSecurityException {
    assertThat(verifies(token)).isTrue();
    var parts = token.split("\\.", -1);
    var someoneElse = TestTokens.of("platform-ops").token().split("\\.", -1)[1];
    assertThat(verifies(parts[0] + "." + someoneElse + "." + parts[2])).isFalse();
  }

  private static boolean verifies(String token) throws GeneralSecurityException {
    var key = new X509EncodedKeySpec(Base64.getDecoder().decode(TestTokens.publicKey()));
    var check = Signature.getInstance("SHA256withRSA");
    check.initVerify(KeyFactory.getInstance("RSA").generatePublic(key));
    var signature = token.lastIndexOf('.');
    check.update(token.substring(0, signature).getBytes(US_ASCII));
    return check.verify(Base64.getUrlDecoder().decode(token.substring(signature + 1)));
  }
}
