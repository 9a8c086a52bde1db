package org.y2a.secondments.workload;

import static java.math.RoundingMode.HALF_UP;

import java.math.BigDecimal;

/**
 * Cases held against the standard, of one secondee or of all in a service. E3 blueprint, chapter 7:
 * a full-time secondee holds 25 cases, others in proportion to their FTE.
 *
 * @param casesPerFte the standard by policy
 */
public record Workload(BigDecimal fte, int casesPerFte, int heldCases, int correctCases) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  static Workload none(int casesPerFte) {
    return new Workload(BigDecimal.ZERO.setScale(1), casesPerFte, 0, 0);
  }

  /** Both together, against the same standard. */
  Workload plus(Workload other) {
    return new Workload(
        fte.add(other.fte),
        casesPerFte,
        heldCases + other.heldCases,
        correctCases + other.correctCases);
  }

  public BigDecimal capacity() {
    return fte.multiply(BigDecimal.valueOf(casesPerFte));
  }

  public int otherCases() {
    return heldCases - correctCases;
  }

  /** Whole per cent, half up; none where nobody is seconded, since nobody holds a case. */
  public int loadPercent() {
    return capacity().signum() == 0
        ? 0
        : held().multiply(HUNDRED).divide(capacity(), 0, HALF_UP).intValueExact();
  }

  /** By exact figures: 100.4 % is over, though it is shown as 100. */
  public boolean overCapacity() {
    return held().compareTo(capacity()) > 0;
  }

  private BigDecimal held() {
    return BigDecimal.valueOf(heldCases);
  }
}
