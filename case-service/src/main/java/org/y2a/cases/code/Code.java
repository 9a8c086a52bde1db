package org.y2a.cases.code;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.LocalDate;

/** A code of a list, with its first and last day; without them it has always been and still is. */
@JsonInclude(Include.NON_NULL)
public record Code(
    CodeDomain domain, String code, String name, LocalDate validFrom, LocalDate validTo) {

  public boolean isInForce(LocalDate on) {
    return (validFrom == null || !on.isBefore(validFrom))
        && (validTo == null || !on.isAfter(validTo));
  }
}
