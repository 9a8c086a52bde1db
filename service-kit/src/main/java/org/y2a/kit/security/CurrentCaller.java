package org.y2a.kit.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.y2a.kit.problem.Problem;

/** The caller of this request, from the verified token. */
@RequestScoped
public class CurrentCaller {

  private static final int LONGEST_NAME = 100;

  private final SecurityIdentity identity;
  private final HttpHeaders headers;
  private Caller caller;

  CurrentCaller(SecurityIdentity identity, HttpHeaders headers) {
    this.identity = identity;
    this.headers = headers;
  }

  public Caller get() {
    if (caller == null) {
      caller = read();
    }
    return caller;
  }

  private Caller read() {
    if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
      throw Problem.of(401, "UNAUTHENTICATED", "A valid access token is needed");
    }
    return new Caller(
        token.getName(),
        Set.copyOf(identity.getRoles()),
        organisation(token),
        claim(token, "officer"),
        onBehalfOf());
  }

  private static Organisation organisation(JsonWebToken token) {
    try {
      return claim(token, "organisation")
          .map(Organisation::parse)
          .orElseThrow(IllegalArgumentException::new);
    } catch (IllegalArgumentException e) {
      throw Problem.forbidden("The token names no organisation that we know");
    }
  }

  private static Optional<String> claim(JsonWebToken token, String name) {
    return Optional.ofNullable(token.<Object>getClaim(name)).map(Object::toString);
  }

  private Optional<String> onBehalfOf() {
    return Optional.ofNullable(headers.getHeaderString("On-Behalf-Of"))
        .filter(name -> !name.isBlank() && name.length() <= LONGEST_NAME)
        .filter(name -> name.chars().noneMatch(Character::isISOControl));
  }
}
