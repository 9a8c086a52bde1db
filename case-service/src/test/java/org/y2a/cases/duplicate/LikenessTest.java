package org.y2a.cases.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.y2a.cases.duplicate.DuplicateReason.*;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.y2a.cases.duplicate.Likeness.Identifiers;

class LikenessTest {
  private static final LocalDate BORN = LocalDate.of(2010, 3, 9);
  private static final Identifiers NONE = identifiers(null);

  @Test
  void reasonsAreFoundOneByOne() {
    assertThat(of(BORN, 1, 1, false, false).reasons())
        .containsExactly(SAME_DATE_OF_BIRTH, SAME_FAMILY_NAME, SAME_GIVEN_NAME);
    assertThat(of(LocalDate.of(2010, 9, 3), 0.5, 0, true, false).reasons())
        .containsExactly(DAY_AND_MONTH_SWAPPED, FAMILY_NAME_ALIKE, FAMILY_NAME_SOUNDS_ALIKE);
    assertThat(of(LocalDate.of(2009, 3, 9), 0.1, 0.1, false, true).reasons())
        .containsExactly(NAMES_SWAPPED);
  }

  @Test
  void aNumberThatBothHaveCountsForAndAgainst() {
    Identifiers one = identifiers("1979/0163001B");
    assertThat(compare(one, one).reasons()).contains(SAME_PNC_ID).doesNotContain(OTHER_PNC_ID);
    assertThat(compare(one, identifiers("2002/0073319Z")).reasons()).contains(OTHER_PNC_ID);
    assertThat(compare(one, NONE).reasons()).doesNotContain(SAME_PNC_ID, OTHER_PNC_ID);
    assertThat(compare(NONE, NONE).reasons()).doesNotContain(SAME_PNC_ID, SAME_CRN);
  }

  @Test
  void theScoreIsTheSumOfWhatTheReasonsCount() {
    DuplicatePolicy policy =
        new DuplicatePolicy(
            7, 50, Map.of(SAME_PNC_ID, 60, SAME_DATE_OF_BIRTH, 50, OTHER_PNC_ID, -20));
    assertThat(policy.score(Set.of(SAME_PNC_ID, SAME_DATE_OF_BIRTH)).score()).isEqualTo(100);
    assertThat(policy.score(Set.of(OTHER_PNC_ID)).score()).isZero();
    assertThat(policy.score(Set.of(SAME_DATE_OF_BIRTH, OTHER_PNC_ID)))
        .isEqualTo(
            new DuplicatePolicy.Score(
                30,
                java.util.List.of(
                    new DuplicatePolicy.Counted(OTHER_PNC_ID, -20),
                    new DuplicatePolicy.Counted(SAME_DATE_OF_BIRTH, 50))));
  }

  @Property(tries = 200)
  void swappingDayAndMonthTwiceGivesTheDateBack(@ForAll @IntRange(max = 9_000) int days) {
    LocalDate date = LocalDate.of(2000, 1, 1).plusDays(days);
    Optional<LocalDate> swapped = Likeness.swappedDayAndMonth(date);
    assertThat(swapped.isPresent())
        .isEqualTo(date.getDayOfMonth() <= 12 && date.getDayOfMonth() != date.getMonthValue());
    assertThat(swapped.flatMap(Likeness::swappedDayAndMonth)).isEqualTo(swapped.map(d -> date));
  }

  private static Identifiers identifiers(String pncId) {
    return new Identifiers(
        Optional.ofNullable(pncId), Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static Likeness compare(Identifiers one, Identifiers other) {
    return new Likeness(one, other, BORN, BORN, 1, 1, false, false, false);
  }

  private static Likeness of(
      LocalDate otherBorn, double family, double given, boolean sounds, boolean swapped) {
    return new Likeness(NONE, NONE, BORN, otherBorn, family, given, sounds, swapped, false);
  }
}
