package org.y2a.cases.child;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.y2a.kit.rest.Checks;

/** Something that was so from one day to another, both counted, or still is. */
sealed interface Spell permits LookedAfter, Address {
  LocalDate from();

  /** Null while it lasts. */
  LocalDate until();

  default void checkDates(Checks checks) {
    checks.that(
        from() == null || !from().isAfter(checks.today()),
        "from",
        "NOT_IN_FUTURE",
        "It can be recorded once it has begun");
    checks.that(
        until() == null || !until().isAfter(checks.today()),
        "until",
        "NOT_IN_FUTURE",
        "An end can be recorded once it has come");
    checks.that(
        from() == null || until() == null || !until().isBefore(from()),
        "until",
        "NOT_BEFORE_START",
        "Nothing ends before it begins");
  }

  /** Whether no two share a day. */
  static boolean areApart(List<? extends Spell> spells) {
    List<? extends Spell> ordered =
        spells.stream()
            .filter(s -> s != null && s.from() != null)
            .sorted(Comparator.comparing(Spell::from))
            .toList();
    for (int i = 1; i < ordered.size(); i++) {
      LocalDate end = ordered.get(i - 1).until();
      if (end == null || !end.isBefore(ordered.get(i).from())) {
        return false;
      }
    }
    return true;
  }
}
