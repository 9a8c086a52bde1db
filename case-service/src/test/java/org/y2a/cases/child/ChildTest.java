package org.y2a.cases.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChildTest {
  @ParameterizedTest(name = "born {0}, opened {1}: {2}")
  @CsvSource({
    "2010-05-10, 2020-05-09, false",
    "2010-05-10, 2020-05-10, true",
    "2010-05-10, 2028-05-09, true",
    "2010-05-10, 2028-05-10, false",
    "2008-02-29, 2026-02-28, true",
    "2008-02-29, 2026-03-01, false",
    "2026-05-10, 2020-05-10, false",
  })
  void aCaseCanOpenFromTenToSeventeen(LocalDate born, LocalDate on, boolean can) {
    assertThat(Child.canHaveCaseOpened(born, on)).isEqualTo(can);
  }

  @ParameterizedTest
  @CsvSource({"O'Neill", "Nguyễn", "李", "de la Cruz-Smith", "' Anna '"})
  void namesOfAnyScriptFit(String part) {
    assertThat(PersonName.fits(part)).isTrue();
  }

  @Test
  void blankLongOrControlTextIsNoName() {
    assertThat(PersonName.fits("  ")).isFalse();
    assertThat(PersonName.fits("x".repeat(PersonName.LONGEST + 1))).isFalse();
    assertThat(PersonName.fits("A\u0000b")).isFalse();
    assertThat(PersonName.fits("A\nb")).isFalse();
  }

  @Test
  void aChildsTextNamesNobody() {
    Child child =
        new Child(
            UUID.randomUUID(),
            new PersonName(Optional.of("Planted"), "Name"),
            LocalDate.of(2010, 5, 10),
            Sex.FEMALE,
            Optional.empty(),
            Optional.empty(),
            "E10000012");
    assertThat(child.toString() + child.name())
        .doesNotContain("Planted")
        .doesNotContain("Name[P")
        .doesNotContain("2010");
  }
}
