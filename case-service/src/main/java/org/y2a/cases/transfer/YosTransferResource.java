package org.y2a.cases.transfer;

import static org.y2a.kit.security.Roles.CASE_MANAGER;
import static org.y2a.kit.security.Roles.INTEGRATION;
import static org.y2a.kit.security.Roles.YOS_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.y2a.cases.officer.OfficerId;
import org.y2a.cases.youthcase.YosReference;
import org.y2a.kit.problem.FieldError;
import org.y2a.kit.problem.Problem;
import org.y2a.kit.rest.CheckedRequest;
import org.y2a.kit.rest.Checks;
import org.y2a.kit.rest.Cursor;
import org.y2a.kit.rest.EntityTags;
import org.y2a.kit.rest.Idempotent;
import org.y2a.kit.rest.Page;
import org.y2a.kit.rest.VersionCheck;

@Path("/v1/yos-transfers")
@Tag(name = "Transfers between services")
public class YosTransferResource {
  private static final String CODE = "[A-Z][A-Z0-9_]{1,39}";

  private final YosTransferLists lists;
  private final YosTransferWithdrawals withdrawals;
  private final YosTransferAnswers answers;

  YosTransferResource(
      YosTransferLists lists, YosTransferWithdrawals withdrawals, YosTransferAnswers answers) {
    this.lists = lists;
    this.withdrawals = withdrawals;
    this.answers = answers;
  }

  public record Acceptance(
      @NotNull @Schema(examples = "CM-KENT-1") String officerId,
      @Schema(description = "The receiving service's own reference; the present one if left out")
          String yosReference,
      @Pattern(regexp = CODE) String overCapacityReason)
      implements CheckedRequest {
    @Override
    public void check(Checks checks) {
      checks.that(
          officerId == null || OfficerId.isOne(officerId),
          "officerId",
          "OFFICER_ID",
          "Not an officer's identifier");
      checks.that(
          yosReference == null || YosReference.parse(yosReference).isPresent(),
          "yosReference",
          "YOS_REFERENCE",
          "1 to 40 letters, digits, / . _ or -, starting with a letter or digit");
    }

    YosTransferAcceptance acceptance() {
      return new YosTransferAcceptance(
          officerId,
          Optional.ofNullable(yosReference).flatMap(YosReference::parse),
          Optional.ofNullable(overCapacityReason));
    }
  }

  public record Refusal(
      @NotNull @Schema(examples = "TEMPORARY_STAY") @Pattern(regexp = CODE) String reason) {}

  public record Withdrawal(
      @NotNull @Schema(examples = "CHILD_DID_NOT_MOVE") @Pattern(regexp = CODE) String reason) {}

  @GET
  @RolesAllowed({CASE_MANAGER, YOS_MANAGER, INTEGRATION})
  @Operation(
      summary = "Transfers that a service offers or is offered",
      description =
          "For the receiving service this is the only sight of a case until it is responsible."
              + " unansweredInTime=true is the alarm list: offers that expired and were not made"
              + " again. Each case shown is audited.")
  public Page<YosTransferView> listYosTransfers(
      @RestQuery String state,
      @RestQuery boolean unansweredInTime,
      @RestQuery String after,
      @RestQuery Integer limit) {
    return lists.list(
        new YosTransferFilter(
            Optional.ofNullable(state).map(YosTransferResource::state),
            unansweredInTime,
            Optional.ofNullable(after).map(Cursor::decodeId),
            Page.limit(limit)));
  }

  @GET
  @Path("/{transferId}")
  @RolesAllowed({CASE_MANAGER, YOS_MANAGER, INTEGRATION})
  @Operation(summary = "Read a transfer", description = "Audited.")
  @APIResponse(
      responseCode = "200",
      description = "The transfer, with its version as ETag",
      content = @Content(schema = @Schema(implementation = YosTransferView.class)))
  public Response readYosTransfer(@RestPath UUID transferId) {
    YosTransferView found = lists.read(transferId);
    return Response.ok(found).tag(EntityTags.of(found.version())).build();
  }

  @POST
  @Path("/{transferId}/acceptance")
  @RolesAllowed(YOS_MANAGER)
  @Idempotent
  @Operation(
      summary = "Take an offered case, with the officer who will hold it",
      description =
          "Responsibility moves in one step: at once when the agreed day has come, otherwise on it.")
  @APIResponse(responseCode = "204", description = "The case is or will be the service's")
  public Response acceptYosTransfer(
      @RestPath UUID transferId,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      Acceptance acceptance) {
    answers.accept(transferId, acceptance.acceptance(), VersionCheck.ifSent(ifMatch));
    return Response.noContent().build();
  }

  @POST
  @Path("/{transferId}/refusal")
  @RolesAllowed(YOS_MANAGER)
  @Idempotent
  @Operation(summary = "Refuse an offered case, with a coded reason")
  @APIResponse(responseCode = "204", description = "The offering service stays responsible")
  public Response refuseYosTransfer(
      @RestPath UUID transferId,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      Refusal refusal) {
    answers.refuse(transferId, refusal.reason(), VersionCheck.ifSent(ifMatch));
    return Response.noContent().build();
  }

  @POST
  @Path("/{transferId}/withdrawal")
  @RolesAllowed({CASE_MANAGER, YOS_MANAGER})
  @Idempotent
  @Operation(
      summary = "Take back an offer, or what was agreed and has not taken hold",
      description =
          "The offering service takes back its offer; once it is accepted, either service can until the"
              + " day of the move. With a coded reason; the offering service stays responsible.")
  @APIResponse(responseCode = "204", description = "The receiving service sees the case no more")
  public Response withdrawYosTransfer(
      @RestPath UUID transferId,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      Withdrawal withdrawal) {
    long version =
        withdrawals.withdraw(transferId, withdrawal.reason(), VersionCheck.ifSent(ifMatch));
    return Response.noContent().tag(EntityTags.of(version)).build();
  }

  private static YosTransferState state(String text) {
    return Arrays.stream(YosTransferState.values())
        .filter(state -> state.name().equals(text))
        .findFirst()
        .orElseThrow(
            () -> Problem.invalid(new FieldError("state", "KNOWN", "Not a state of a transfer")));
  }
}
