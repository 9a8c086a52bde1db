package org.y2a.contracts;

import static org.y2a.contracts.Fields.required;

import java.time.LocalDate;

/** A milestone of a transition and the day by which it is to be done. */
public record MilestoneDue(String code, LocalDate dueOn) {

  public MilestoneDue {
    Fields.identifier("code", code);
    required("dueOn", dueOn);
  }
}
