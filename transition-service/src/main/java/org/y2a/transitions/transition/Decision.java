package org.y2a.transitions.transition;

import java.time.LocalDate;
import org.y2a.contracts.Outcome;
import org.y2a.transitions.protocol.ReasonCode;

/** The recorded outcome of a child, the rule that said so, and what made us look. */
public record Decision(ReasonCode reason, String policyVersion, LocalDate decidedOn, Cause cause) {

  /** What made a case be decided, or decided again. */
  public enum Cause {
    IDENTIFIED,
    ORDERS_CHANGED,
    RISK_CHANGED,
    MOVED_TO_OTHER_NATION
  }

  public Outcome outcome() {
    return reason.outcome();
  }
}
