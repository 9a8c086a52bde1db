package org.y2a.kit.security;

import java.util.Optional;
import java.util.Set;

/**
 * Who is asking: the token's subject, roles, organisation and, for a practitioner, the officer id.
 * {@code onBehalfOf} is the person behind a system's call, as that system names them.
 */
public record Caller(
    String subject,
    Set<String> roles,
    Organisation organisation,
    Optional<String> officer,
    Optional<String> onBehalfOf) {

  public boolean has(String role) {
    return roles.contains(role);
  }

  public boolean isOf(Organisation.Kind kind) {
    return organisation.is(kind);
  }
}
