package org.y2a.cases.allocation;

import java.util.List;
import java.util.UUID;

/** A case that a secondee holds and should not, with what speaks against it. */
public record IncorrectCase(UUID caseId, String officerId, List<String> reasons) {
  static IncorrectCase of(OpenCase held) {
    return new IncorrectCase(
        held.caseId(),
        held.holder().orElseThrow().officerId(),
        List.of(
            held.rosh().map(level -> "ROSH_" + level).orElse("ROSH_NOT_ASSESSED"),
            held.forecast().name()));
  }
}
