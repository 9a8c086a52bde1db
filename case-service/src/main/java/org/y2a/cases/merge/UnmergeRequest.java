package org.y2a.cases.merge;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.y2a.cases.code.CodeDomain;
import org.y2a.cases.code.Codes;
import org.y2a.kit.rest.CheckedRequest;
import org.y2a.kit.rest.Checks;

/** The request to undo a merge. */
public record UnmergeRequest(
    @NotNull @Schema(examples = "MERGED_IN_ERROR", description = "Code of the list MERGE_REASON")
        String reason)
    implements CheckedRequest {

  @Override
  public void check(Checks checks) {
    Codes.check(checks, CodeDomain.MERGE_REASON, "reason", reason);
  }
}
