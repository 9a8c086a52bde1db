package org.y2a.cases.oversight;

import static org.y2a.kit.security.Roles.YOS_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.y2a.cases.code.CodeFamily;
import org.y2a.cases.code.CodeLists;
import org.y2a.cases.code.ShortText;
import org.y2a.kit.rest.CheckedRequest;
import org.y2a.kit.rest.Checks;
import org.y2a.kit.rest.EntityTags;
import org.y2a.kit.rest.Idempotent;
import org.y2a.kit.rest.Page;

@Path("/v1/oversight-queue")
@Tag(name = "Oversight")
@RolesAllowed(YOS_MANAGER)
public class OversightResource {
  private static final int MOST_REASONS = 10;

  private final OversightQueue queue;
  private final Oversight oversight;

  OversightResource(OversightQueue queue, Oversight oversight) {
    this.queue = queue;
    this.oversight = oversight;
  }

  /** Why it is to be improved; the text stays in this service. */
  public record ReturnForImprovement(
      @NotEmpty @Size(max = MOST_REASONS) @Schema(examples = "[\"EVIDENCE_MISSING\"]")
          List<@NotNull String> reasons,
      @Schema(maxLength = ShortText.LONGEST) String text)
      implements CheckedRequest {
    @Override
    public void check(Checks checks) {
      for (int i = 0; reasons != null && i < reasons.size(); i++) {
        CodeLists.check(checks, "reasons[" + i + "]", CodeFamily.RETURN_REASON, reasons.get(i));
      }
      ShortText.check(checks, "text", text);
    }

    @Override
    public String toString() {
      return "ReturnForImprovement[withheld]";
    }
  }

  @GET
  @Operation(
      summary = "Assessments and plans that wait for a countersignature in your service",
      description = "Those of most risk first, among them the oldest. Each case shown is audited.")
  public Page<QueuedItem> listOversightQueue(@RestQuery String after, @RestQuery Integer limit) {
    return queue.page(Optional.ofNullable(after), Page.limit(limit));
  }

  @POST
  @Path("/{submissionId}/countersignature")
  @Idempotent
  @Operation(
      summary = "Countersign an assessment or a plan",
      description = "Refused with 403 to its author.")
  @APIResponse(responseCode = "204", description = "It is countersigned")
  public Response countersign(@RestPath UUID submissionId) {
    return Response.noContent().tag(EntityTags.of(oversight.countersign(submissionId))).build();
  }

  @POST
  @Path("/{submissionId}/return")
  @Idempotent
  @Operation(
      summary = "Return an assessment or a plan for improvement",
      description = "Its author gets a new deadline; a returned plan is a draft again.")
  @APIResponse(responseCode = "204", description = "It is returned")
  public Response returnForImprovement(@RestPath UUID submissionId, ReturnForImprovement request) {
    Return why =
        new Return(
            request.reasons().stream().distinct().toList(), Optional.ofNullable(request.text()));
    return Response.noContent().tag(EntityTags.of(oversight.giveBack(submissionId, why))).build();
  }
}
