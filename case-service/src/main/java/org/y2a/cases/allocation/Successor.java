package org.y2a.cases.allocation;

import java.math.BigDecimal;
import org.y2a.cases.officer.NamedOfficer;

/** An officer who can take cases over, with what they hold and their share of a post. */
public record Successor(NamedOfficer officer, int held, BigDecimal fte) {
  /** Whether they hold less than another, measured by their shares of a post. */
  int compareLoad(Successor other) {
    return BigDecimal.valueOf(held)
        .multiply(other.fte)
        .compareTo(BigDecimal.valueOf(other.held).multiply(fte));
  }

  Successor withOneMore() {
    return new Successor(officer, held + 1, fte);
  }

  String officerId() {
    return officer.officerId();
  }
}
