package org.y2a.synthetic;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How many officers a caseload needs, and which of them holds a case. Cases fall on services so
 * evenly that the index of a case tells how many its service has before it; so the holder does not
 * depend on the size of the whole.
 */
final class Staffing {
  static final int CASES_PER_CASE_MANAGER = 12;
  static final int CASES_PER_SECONDEE = 25;

  /** Part of the caseload that secondees hold. */
  static final double WITH_SECONDEES = 0.30;

  private static final double CORRECT_CASE_WITH_SECONDEE = 0.85;
  private static final double OTHER_CASE_WITH_SECONDEE = 0.04;
  private static final BigDecimal LEAST_FTE = new BigDecimal("0.2");

  private final ServiceSizes sizes;
  private final int cases;

  Staffing(ServiceSizes sizes, int cases) {
    this.sizes = sizes;
    this.cases = cases;
  }

  int caseManagers(String yos) {
    return caseManagerOf(yos, Math.max(0, cases - 1));
  }

  int secondees(String yos) {
    return secondeeOf(yos, Math.max(0, cases - 1));
  }

  /** Whole posts first; the last one is as large as what is left for it to hold. */
  BigDecimal fte(String yos, int secondee) {
    if (secondee < secondees(yos)) {
      return BigDecimal.ONE.setScale(1);
    }
    double left = secondeeLoad(yos, cases) - (secondee - 1);
    return BigDecimal.valueOf(left)
        .setScale(1, RoundingMode.CEILING)
        .max(LEAST_FTE)
        .min(BigDecimal.ONE.setScale(1));
  }

  /** Who holds an existing case. */
  String officerOf(String yos, long index, boolean correctCase, Chance chance) {
    return withSecondee(correctCase, chance)
        ? OfficerIds.secondee(yos, secondeeOf(yos, index))
        : OfficerIds.caseManager(yos, caseManagerOf(yos, index));
  }

  /** Who holds a case that comes later. */
  String officerFor(String yos, boolean correctCase, Chance chance) {
    return withSecondee(correctCase, chance)
        ? OfficerIds.secondee(yos, chance.between(1, secondees(yos)))
        : OfficerIds.caseManager(yos, chance.between(1, caseManagers(yos)));
  }

  private static boolean withSecondee(boolean correctCase, Chance chance) {
    return chance.in(correctCase ? CORRECT_CASE_WITH_SECONDEE : OTHER_CASE_WITH_SECONDEE);
  }

  private int caseManagerOf(String yos, long index) {
    double before = index * sizes.shareOf(yos) * (1 - WITH_SECONDEES);
    return 1 + (int) (before / CASES_PER_CASE_MANAGER);
  }

  private int secondeeOf(String yos, long index) {
    return 1 + (int) secondeeLoad(yos, index);
  }

  private double secondeeLoad(String yos, long index) {
    return index * sizes.shareOf(yos) * WITH_SECONDEES / CASES_PER_SECONDEE;
  }
}
