package org.y2a.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.y2a.directory.Directory;

class RealmTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  private final DemoUser manager =
      new DemoUser(
          "case-manager.essex",
          List.of("case-manager"),
          Map.of("organisation", "yos:essex", "officer", "CM-ESSEX-1"));
  private final HashedPassword password = HashedPassword.of("open sesame", new byte[16]);
  private final JsonNode realm = read(new Realm(List.of(manager), password).json());

  @Test
  void theClientPutsTheClaimsIntoTheAccessToken() {
    var client = realm.path("clients").get(0);
    assertThat(client.path("clientId").asText()).isEqualTo("y2a-cli");
    assertThat(client.path("directAccessGrantsEnabled").asBoolean()).isTrue();
    assertThat(texts(client.path("protocolMappers"), "name"))
        .containsExactly("organisation", "officer", "system", "audience");
    assertThat(client.path("protocolMappers"))
        .allSatisfy(
            mapper ->
                assertThat(mapper.path("config").path("access.token.claim").asText())
                    .isEqualTo("true"));
  }

  @Test
  void aUserHasTheRoleAndTheAttributes() {
    var user = realm.path("users").get(0);
    assertThat(user.path("username").asText()).isEqualTo("case-manager.essex");
    assertThat(user.path("realmRoles").get(0).asText()).isEqualTo("case-manager");
    assertThat(user.path("attributes").path("officer").get(0).asText()).isEqualTo("CM-ESSEX-1");
  }

  @Test
  void thePasswordItselfIsNotInTheFile() {
    assertThat(realm.toString()).contains(password.hash()).doesNotContain("open sesame");
  }

  @Test
  void anotherPasswordHasAnotherHash() {
    var other = HashedPassword.of("open barley", new byte[16]);
    assertThat(other.hash()).isNotEqualTo(password.hash());
    assertThat(Base64.getDecoder().decode(password.hash())).hasSize(64);
  }

  @Test
  void everyServiceAndUnitOfTheDirectoryHasItsUsers() {
    var directory = Directory.load();
    var users = DemoUsers.of(directory, DAY);
    assertThat(users).extracting(DemoUser::name).doesNotHaveDuplicates();
    assertThat(users)
        .hasSize(
            4 * directory.youthOffendingServices(DAY).size()
                + 2 * directory.probationDeliveryUnits(DAY).size()
                + 6);
    assertThat(users).allMatch(user -> Realm.ROLES.containsAll(user.roles()));
    assertThat(users)
        .flatExtracting(user -> user.attributes().entrySet().stream().toList())
        .filteredOn(attribute -> attribute.getKey().equals("officer"))
        .allMatch(attribute -> attribute.getValue().matches("[A-Z0-9][A-Z0-9-]{2,59}"));
  }

  @Test
  void theVictimLiaisonOfAServiceWorksForThatServiceAlone() {
    assertThat(DemoUsers.of(Directory.load(), DAY))
        .filteredOn(user -> user.name().equals("victim-liaison.essex"))
        .containsExactly(
            new DemoUser(
                "victim-liaison.essex",
                List.of("victim-liaison"),
                Map.of("organisation", "yos:essex", "officer", "VL-ESSEX-1")));
  }

  @Test
  void theRuleOfNamesNamesEveryRole() {
    assertThat(DemoUserNames.byRole().keySet()).containsExactlyInAnyOrderElementsOf(Realm.ROLES);
  }

  private static List<String> texts(JsonNode array, String field) {
    return StreamSupport.stream(array.spliterator(), false)
        .map(item -> item.path(field).asText())
        .toList();
  }

  private static JsonNode read(String json) {
    try {
      return new ObjectMapper().readTree(json);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
