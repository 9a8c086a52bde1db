package org.y2a.cases.merge;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.y2a.cases.code.CodeDomain;
import org.y2a.cases.code.Codes;
import org.y2a.kit.rest.CheckedRequest;
import org.y2a.kit.rest.Checks;

/** The request to let one record absorb another. */
public record MergeRequest(
    @NotNull UUID absorbedChildId,
    @NotNull @Schema(examples = "SAME_PERSON", description = "Code of the list MERGE_REASON")
        String reason)
    implements CheckedRequest {

  @Override
  public void check(Checks checks) {
    Codes.check(checks, CodeDomain.MERGE_REASON, "reason", reason);
  }
}
