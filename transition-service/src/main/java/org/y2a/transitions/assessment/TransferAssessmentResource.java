package org.y2a.transitions.assessment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.y2a.kit.security.Roles;
import org.y2a.transitions.protocol.KeyDates;
import org.y2a.transitions.protocol.Protocol;
import org.y2a.transitions.protocol.Protocols;

@Path("/v1/transfer-assessments")
@Tag(name = "Assessment")
public class TransferAssessmentResource {
  private final Protocols protocols;

  TransferAssessmentResource(Protocols protocols) {
    this.protocols = protocols;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({
    Roles.CASE_MANAGER,
    Roles.SECONDEE,
    Roles.YOS_MANAGER,
    Roles.PROBATION_PRACTITIONER,
    Roles.PROBATION_MANAGER,
    Roles.SECONDMENT_MANAGER,
    Roles.YJB_ANALYST,
    Roles.INSPECTOR,
    Roles.INTEGRATION,
    Roles.PLATFORM_OPS
  })
  @Operation(
      summary = "What the protocol says about a case",
      description =
          "Whether a case transfers at 18, why, and what is due when. Stateless: nothing is stored,"
              + " no event leaves.")
  public TransferAssessment assessTransfer(TransferAssessmentRequest request) {
    Protocol protocol =
        protocols.named(request.protocol()).orElseGet(() -> protocolInForce(request));
    return TransferAssessment.of(protocol, keyDates(protocol, request), request.order().order());
  }

  /** As for a transition: the protocol in force when planning is due. */
  private Protocol protocolInForce(TransferAssessmentRequest request) {
    Protocol first = protocols.inForce(request.nation(), request.caseOpenedOn());
    return protocols.inForce(request.nation(), keyDates(first, request).planningStart());
  }

  private static KeyDates keyDates(Protocol protocol, TransferAssessmentRequest request) {
    return KeyDates.of(protocol, request.dateOfBirth(), request.caseOpenedOn());
  }
}
