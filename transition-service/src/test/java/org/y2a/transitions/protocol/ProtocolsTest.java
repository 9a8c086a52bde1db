package org.y2a.transitions.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.y2a.contracts.Nation;

class ProtocolsTest {
  private final Protocols protocols = PublishedProtocols.ALL;

  @ParameterizedTest(name = "{0} on {1}: {2}")
  @CsvSource({
    "ENGLAND, 2016-05-01, ENGLAND_2018",
    "ENGLAND, 2018-01-01, ENGLAND_2018",
    "ENGLAND, 2021-05-31, ENGLAND_2018",
    "ENGLAND, 2021-06-01, ENGLAND_2021",
    "ENGLAND, 2026-11-24, ENGLAND_2021",
    "WALES, 2011-01-01, WALES",
    "WALES, 2026-11-24, WALES",
  })
  void eachProtocolIsInForceUntilTheNextOfItsNation(Nation nation, LocalDate on, String code) {
    assertThat(protocols.inForce(nation, on).code()).isEqualTo(code);
  }

  @Test
  void everyProtocolIsFoundByItsCodeAndItsPolicyVersion() {
    assertThat(protocols.all()).hasSize(3);
    assertThat(protocols.all())
        .allSatisfy(
            protocol -> {
              assertThat(protocols.named(protocol.code())).contains(protocol);
              assertThat(protocols.ofPolicyVersion(protocol.policyVersion())).isEqualTo(protocol);
            });
    assertThat(protocols.named("SCOTLAND")).isEmpty();
  }

  @Test
  void aNationWithoutAProtocolIsAMistake() {
    Protocol english = protocols.named("ENGLAND_2021").orElseThrow();

    assertThatThrownBy(() -> new Protocols(List.of(english))).hasMessageContaining("WALES");
  }

  @Test
  void aProtocolWithoutALimitIsAMistake() {
    Protocol english = protocols.named("ENGLAND_2021").orElseThrow();

    assertThatThrownBy(
            () ->
                new Protocol(
                    "TOO_SHORT",
                    Nation.ENGLAND,
                    "",
                    LocalDate.EPOCH,
                    "TOO_SHORT.1",
                    18,
                    english.staysUntilItEnds(),
                    6,
                    Map.of(),
                    english.milestones()))
        .hasMessageContaining("TOO_SHORT");
  }
}
