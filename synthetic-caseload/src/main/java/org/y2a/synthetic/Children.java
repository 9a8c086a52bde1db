package org.y2a.synthetic;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.y2a.synthetic.SyntheticChild.Sex;

/** Draws who a child is; nobody can take the name for a real one. */
final class Children {
  private static final double WITHOUT_PNC_ID = 0.12;
  private static final int SERIALS = 1_000_000;

  private final List<String> words =
      Table.read("given_names.csv").rows().stream().map(row -> row.getField("word")).toList();
  private final Weighted<String> sexes = Table.read("sex.csv").shares("sex", "share");
  private final Weighted<String> ethnicities = Table.read("ethnicity.csv").shares("code", "share");

  /**
   * @param number tells the child from others, in name and PNC id
   */
  SyntheticChild draw(
      CaseNumber number, LocalDate born, int recordedIn, String home, Chance chance) {
    return new SyntheticChild(
        "Synthetic-" + chance.oneOf(words),
        "Child-" + number.text(),
        born,
        Sex.valueOf(sexes.pick(chance)),
        ethnicities.pick(chance),
        chance.in(WITHOUT_PNC_ID) ? Optional.empty() : Optional.of(pncId(number, recordedIn)),
        home);
  }

  String pncId(CaseNumber number, int year) {
    return PncId.of(year, (number.later() ? 8 : 9) * SERIALS + (int) (number.index() % SERIALS));
  }
}
