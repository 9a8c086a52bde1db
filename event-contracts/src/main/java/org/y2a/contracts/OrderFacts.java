package org.y2a.contracts;

import static org.y2a.contracts.Fields.identifier;
import static org.y2a.contracts.Fields.required;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An order of a case.
 *
 * @param endsOn its last day, also when it was revoked, quashed or extended; null for an
 *     out-of-court disposal
 * @param kind null from a publisher that does not say, like all that follow
 * @param custodyReleaseOn the day of release, or the conditional release date until then
 */
public record OrderFacts(
    UUID orderId,
    String type,
    LocalDate startsOn,
    LocalDate endsOn,
    @JsonSetter(nulls = Nulls.FAIL) boolean requirementsCompleted,
    DisposalKind kind,
    AtTransferAge atTransferAge,
    LocalDate revokedOn,
    LocalDate quashedOn,
    LocalDate custodyReleaseOn) {

  public OrderFacts {
    required("orderId", orderId);
    identifier("type", type);
    required("startsOn", startsOn);
  }

  /** An order of which no more is said than its dates. */
  public OrderFacts(
      UUID orderId,
      String type,
      LocalDate startsOn,
      LocalDate endsOn,
      boolean requirementsCompleted) {
    this(orderId, type, startsOn, endsOn, requirementsCompleted, null, null, null, null, null);
  }
}
