package org.y2a.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The realm of the local stack as Keycloak imports it. */
final class Realm {
  static final String NAME = "y2a";
  static final String CLIENT = "y2a-cli";
  static final String AUDIENCE = "y2a-api";
  static final List<String> ROLES =
      List.of(
          "case-manager",
          "secondee",
          "yos-manager",
          "victim-liaison",
          "probation-practitioner",
          "probation-manager",
          "secondment-manager",
          "yjb-analyst",
          "inspector",
          "integration",
          "integration:cases",
          "platform-ops");

  private static final int TOKEN_LIFE_SECONDS = 3600;
  private static final String USER_PROFILE = "org.keycloak.userprofile.UserProfileProvider";

  private final List<DemoUser> users;
  private final HashedPassword password;

  Realm(List<DemoUser> users, HashedPassword password) {
    this.users = users;
    this.password = password;
  }

  String json() {
    try {
      return new ObjectMapper().writeValueAsString(content());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private Map<String, Object> content() {
    return Map.of(
        "realm",
        NAME,
        "enabled",
        true,
        "sslRequired",
        "none",
        "accessTokenLifespan",
        TOKEN_LIFE_SECONDS,
        "passwordPolicy",
        HashedPassword.POLICY,
        "roles",
        Map.of("realm", ROLES.stream().map(role -> Map.of("name", role)).toList()),
        "clients",
        List.of(client()),
        "users",
        users.stream().map(this::user).toList(),
        "components",
        Map.of(USER_PROFILE, List.of(anyAttribute())));
  }

  private static Map<String, Object> client() {
    var mappers =
        Stream.concat(
            Stream.of("organisation", "officer", "system").map(Realm::attribute),
            Stream.of(audience()));
    return Map.of(
        "clientId", CLIENT,
        "enabled", true,
        "publicClient", true,
        "standardFlowEnabled", false,
        "directAccessGrantsEnabled", true,
        "protocolMappers", mappers.toList());
  }

  private static Map<String, Object> attribute(String name) {
    return mapper(
        name,
        "oidc-usermodel-attribute-mapper",
        Map.of("user.attribute", name, "claim.name", name, "jsonType.label", "String"));
  }

  private static Map<String, Object> audience() {
    return mapper("audience", "oidc-audience-mapper", Map.of("included.custom.audience", AUDIENCE));
  }

  private static Map<String, Object> mapper(
      String name, String kind, Map<String, String> settings) {
    var all = new HashMap<>(settings);
    all.put("access.token.claim", "true");
    all.put("id.token.claim", "false");
    all.put("userinfo.token.claim", "false");
    return Map.of(
        "name", name, "protocol", "openid-connect", "protocolMapper", kind, "config", all);
  }

  private Map<String, Object> user(DemoUser user) {
    var attributes = new HashMap<String, List<String>>();
    user.attributes().forEach((name, value) -> attributes.put(name, List.of(value)));
    return Map.of(
        "username",
        user.name(),
        "enabled",
        true,
        "emailVerified",
        true,
        "email",
        user.name() + "@y2a.invalid",
        "firstName",
        "Synthetic",
        "lastName",
        user.name(),
        "attributes",
        attributes,
        "realmRoles",
        user.roles(),
        "credentials",
        List.of(password.credential()));
  }

  /** Our claims are attributes that Keycloak's own profile of a user does not know. */
  private static Map<String, Object> anyAttribute() {
    var attributes =
        Stream.of("username", "email", "firstName", "lastName")
            .map(
                "{\"name\":\"%s\",\"permissions\":{\"view\":[\"admin\"],\"edit\":[\"admin\"]}}"
                    ::formatted)
            .toList();
    return Map.of(
        "providerId",
        "declarative-user-profile",
        "config",
        Map.of(
            "kc.user.profile.config",
            List.of(
                "{\"attributes\":[%s],\"unmanagedAttributePolicy\":\"ENABLED\"}"
                    .formatted(String.join(",", attributes)))));
  }
}
