package org.y2a.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyntheticCaseloadTest {
  private static final LocalDate START = LocalDate.of(2026, 11, 24);

  @Test
  void a_caseload_needs_at_least_one_case() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SyntheticCaseload.generate(1, 0, START))
        .withMessageContaining("at least one case");
  }

  @Test
  void cases_are_made_as_they_are_taken() {
    assertThat(SyntheticCaseload.generate(1, Integer.MAX_VALUE, START).cases().limit(3)).hasSize(3);
  }

  @Test
  void a_known_seed_gives_a_known_case() {
    SyntheticCase second =
        SyntheticCaseload.generate(42, 2, START).cases().skip(1).findFirst().orElseThrow();
    assertThat(second.yosReference()).isEqualTo("SYN-NORFOLK-000002");
    assertThat(second.officerId()).isEqualTo("CM-NORFOLK-1");
    assertThat(second.openedOn()).isEqualTo(LocalDate.of(2026, 10, 26));
    assertThat(second.child())
        .isEqualTo(
            new SyntheticChild(
                "Synthetic-Finch",
                "Child-000002",
                LocalDate.of(2009, 8, 27),
                SyntheticChild.Sex.MALE,
                "W3",
                Optional.of("2026/9000001E"),
                "E10000020"));
    assertThat(second.orders())
        .containsExactly(
            new SyntheticOrder(
                "YRO", LocalDate.of(2026, 10, 24), Optional.of(LocalDate.of(2027, 10, 23)), false));
  }

  @Test
  void the_reference_of_a_long_partnership_is_cut_to_40_characters() {
    assertThat(
            new CaseNumber(122, false)
                .reference("cheshire-east-cheshire-west-halton-and-warrington"))
        .isEqualTo("SYN-CHESHIRE-EAST-CHESHIRE-W-000123");
    assertThat(new CaseNumber(122, true).reference("essex")).isEqualTo("SYN-ESSEX-N000123");
  }

  @ParameterizedTest
  @CsvSource({
    "2008-02-29, 2026-03-01",
    "2010-02-28, 2028-02-28",
    "2008-12-25, 2026-12-25",
  })
  void a_child_attains_18_on_the_anniversary_or_on_1_March(LocalDate born, LocalDate eighteenth) {
    assertThat(Birthday.attains(18, born)).isEqualTo(eighteenth);
  }
}
