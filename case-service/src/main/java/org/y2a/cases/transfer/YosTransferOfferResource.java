package org.y2a.cases.transfer;

import static org.y2a.kit.security.Roles.CASE_MANAGER;
import static org.y2a.kit.security.Roles.YOS_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.y2a.kit.rest.EntityTags;
import org.y2a.kit.rest.Idempotent;
import org.y2a.kit.rest.VersionCheck;

@Path("/v1/cases/{caseId}/yos-transfers")
@Tag(name = "Transfers between services")
public class YosTransferOfferResource {
  private final YosTransferOffers offers;

  YosTransferOfferResource(YosTransferOffers offers) {
    this.offers = offers;
  }

  public record OfferedTransfer(UUID transferId, LocalDate transferOn, LocalDate answerBy) {}

  @POST
  @RolesAllowed({CASE_MANAGER, YOS_MANAGER})
  @Idempotent
  @Operation(
      summary = "Offer an open case to another youth offending service",
      description =
          "The offering service stays responsible until the other has accepted with a named officer"
              + " and the day has come.")
  @APIResponse(
      responseCode = "201",
      description = "The other service sees the offer",
      content = @Content(schema = @Schema(implementation = OfferedTransfer.class)))
  public Response offerYosTransfer(
      @RestPath UUID caseId,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      YosTransferOfferRequest request) {
    YosTransfer offered = offers.offer(caseId, request.offer(), VersionCheck.ifSent(ifMatch));
    return Response.created(URI.create("/v1/yos-transfers/" + offered.transferId()))
        .tag(EntityTags.of(offered.version()))
        .entity(new OfferedTransfer(offered.transferId(), offered.transferOn(), offered.answerBy()))
        .build();
  }
}
