package org.y2a.kit.test;

import io.smallrye.jwt.build.Jwt;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** Access tokens as the identity provider would give them, signed with a key of this test run. */
public final class TestTokens {

  private static final KeyPair KEYS = keys();

  private final List<String> roles;
  private String name = "test";
  private String organisation;
  private String officer;

  private TestTokens(List<String> roles) {
    this.roles = roles;
  }

  public static TestTokens of(String... roles) {
    return new TestTokens(List.of(roles));
  }

  /** Who it is: subject and user name. */
  public TestTokens name(String value) {
    this.name = value;
    return this;
  }

  public TestTokens organisation(String value) {
    this.organisation = value;
    return this;
  }

  public TestTokens officer(String value) {
    this.officer = value;
    return this;
  }

  public String token() {
    var claims =
        Jwt.issuer("https://issuer.test")
            .audience("y2a-api")
            .subject(name)
            .upn(name)
            .preferredUserName(name)
            .expiresIn(Duration.ofMinutes(10));
    claims.claim("realm_access", Map.of("roles", roles));
    if (organisation != null) {
      claims.claim("organisation", organisation);
    }
    if (officer != null) {
      claims.claim("officer", officer);
    }
    return claims.sign(KEYS.getPrivate());
  }

  static String publicKey() {
    return Base64.getEncoder().encodeToString(KEYS.getPublic().getEncoded());
  }

  private static KeyPair keys() {
    try {
      return KeyPairGenerator.getInstance("RSA").generateKeyPair();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
