package org.y2a.cases.code;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.LocalDate;

/** A code of a list and the days on which it may be used; {@code validTo} is the last such day. */
@JsonInclude(Include.NON_NULL)
public record ListedCode(
    CodeList list, String code, String name, LocalDate validFrom, LocalDate validTo) {

  boolean isInForce(LocalDate on) {
    return (validFrom == null || !on.isBefore(validFrom))
        && (validTo == null || !on.isAfter(validTo));
  }
}
