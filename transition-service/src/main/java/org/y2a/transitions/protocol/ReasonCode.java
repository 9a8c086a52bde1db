package org.y2a.transitions.protocol;

import org.y2a.contracts.Outcome;

/**
 * Why a case transfers, is retained or is not concerned. The most telling comes first: with several
 * orders it speaks for the case.
 */
public enum ReasonCode {
  TRANSFERS(Outcome.TRANSFER, "The order runs on into adulthood and transfers to probation."),
  REQUIREMENTS_OUTSTANDING(
      Outcome.RETAIN,
      "Requirements tied to the youth offending service are not done; looked at again when they are."),
  SHORT_REMAINDER(
      Outcome.RETAIN,
      "Too little of the order is left after the 18th birthday; a joint decision may differ."),
  ORDER_TYPE_STAYS(
      Outcome.RETAIN, "Orders of this type stay with the youth offending service until they end."),
  ORDER_ENDS_BEFORE_18(Outcome.NOT_APPLICABLE, "No order runs on to the 18th birthday."),
  OUT_OF_COURT(
      Outcome.NOT_APPLICABLE,
      "An out-of-court disposal is not supervised after the 18th birthday.");

  private final Outcome outcome;
  private final String text;

  ReasonCode(Outcome outcome, String text) {
    this.outcome = outcome;
    this.text = text;
  }

  public Outcome outcome() {
    return outcome;
  }

  public String text() {
    return text;
  }
}
