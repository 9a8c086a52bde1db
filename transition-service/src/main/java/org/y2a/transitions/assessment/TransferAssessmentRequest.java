package org.y2a.transitions.assessment;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.y2a.contracts.Nation;
import org.y2a.kit.rest.CheckedRequest;
import org.y2a.kit.rest.Checks;
import org.y2a.transitions.protocol.Protocol;
import org.y2a.transitions.protocol.PublishedProtocols;

/**
 * A case to assess. Nothing of it is stored.
 *
 * @param protocol code of a protocol; without it, the one in force when planning is due
 */
@Schema(
    requiredProperties = {"dateOfBirth", "nation", "caseOpenedOn", "order"},
    examples =
        """
        {"dateOfBirth": "2009-02-28", "nation": "ENGLAND", "caseOpenedOn": "2025-11-03", \
        "order": {"type": "YRO", "startsOn": "2025-11-03", "endsOn": "2028-11-02", \
        "requirementsCompleted": true}}""")
public record TransferAssessmentRequest(
    LocalDate dateOfBirth,
    Nation nation,
    LocalDate caseOpenedOn,
    AssessedOrder order,
    @Schema(examples = "ENGLAND_2021") String protocol)
    implements CheckedRequest {

  @Override
  public void check(Checks checks) {
    checks.required(dateOfBirth, "dateOfBirth");
    checks.notAfter(dateOfBirth, checks.today(), "dateOfBirth", "Must not be in the future");
    checks.required(nation, "nation");
    checks.required(caseOpenedOn, "caseOpenedOn");
    checks.notBefore(caseOpenedOn, dateOfBirth, "caseOpenedOn", "Must not be before the birth");
    checks.required(order, "order");
    if (order != null) {
      order.check(checks.at("order"), dateOfBirth);
    }
    checkProtocol(checks);
  }

  private void checkProtocol(Checks checks) {
    if (protocol == null) {
      return;
    }
    var named = PublishedProtocols.ALL.named(protocol);
    checks.that(named.isPresent(), "protocol", "KNOWN", "Must be the code of a protocol");
    checks.that(
        nation == null || named.map(Protocol::nation).filter(of -> of != nation).isEmpty(),
        "protocol",
        "SAME_NATION",
        "Must be a protocol of the nation");
  }
}
