package org.y2a.transitions.handover;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Why probation refuses a handover. The words stay in this service; events carry the code. */
public record RefusalReason(@NotNull Code code, @Size(max = 500) String text) {
  /** The kinds of reason. */
  public enum Code {
    PACK_INCOMPLETE,
    WRONG_PDU,
    RISK_INFORMATION_MISSING,
    OTHER
  }
}
