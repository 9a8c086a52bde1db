package org.y2a.transitions.transition;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.y2a.contracts.OrderFacts;
import org.y2a.contracts.RiskFacts;
import org.y2a.transitions.allocation.Allocation;
import org.y2a.transitions.allocation.NamedPractitioner;
import org.y2a.transitions.allocation.Urgency;
import org.y2a.transitions.protocol.Protocols;

/** Between a transition and its rows. */
@ApplicationScoped
class TransitionRows {
  private final ObjectMapper json;
  private final Protocols protocols;

  TransitionRows(ObjectMapper json, Protocols protocols) {
    this.json = json;
    this.protocols = protocols;
  }

  TransitionRow row(Transition transition, long version) {
    CaseFile file = transition.file();
    Optional<Offer> offer = offer(transition);
    return new TransitionRow(
        file.transitionId(),
        file.caseId(),
        version,
        transition.stage(),
        file.decision().outcome(),
        file.decision().reason(),
        file.decision().policyVersion(),
        file.decision().decidedOn(),
        file.decision().cause(),
        file.youthSide().yos(),
        file.youthSide().nation(),
        file.youthSide().homeLocalAuthority(),
        file.youthSide().officer().orElse(null),
        file.youthSide().detailUrl(),
        file.timeline().caseOpenedOn(),
        file.timeline().attains18On(),
        file.timeline().planningDueOn(),
        file.timeline().identifiedOn(),
        file.timeline().transferAgeReachedOn().orElse(null),
        file.timeline().closedOn().orElse(null),
        write(file.orders()),
        file.risk().map(this::write).orElse(null),
        Urgency.of(file.risk()).rank(),
        orNull(transition.allocation(), Allocation::pdu),
        orNull(transition.allocation(), Allocation::region),
        orNull(transition.allocation(), Allocation::allocatedOn),
        orNull(transition.practitioner(), NamedPractitioner::practitionerId),
        orNull(transition.practitioner(), NamedPractitioner::namedOn),
        orNull(offer, Offer::offeredOn),
        orNull(offer, Offer::transferOn),
        transition instanceof HandoverAccepted accepted ? accepted.acceptedOn() : null,
        transition instanceof Transferred transferred ? transferred.transferredOn() : null,
        transition instanceof Withdrawn withdrawn ? withdrawn.withdrawnOn() : null,
        transition instanceof Withdrawn withdrawn ? withdrawn.reasonCode() : null);
  }

  Transition transition(TransitionRow row, List<MilestoneRow> milestones) {
    CaseFile file = file(row, MilestoneRow.toMilestones(milestones));
    Optional<Allocation> allocation =
        Optional.ofNullable(row.pdu())
            .map(pdu -> new Allocation(pdu, row.region(), row.allocatedOn()));
    Optional<NamedPractitioner> practitioner =
        Optional.ofNullable(row.practitioner())
            .map(id -> new NamedPractitioner(id, row.practitionerNamedOn()));
    return switch (row.stage()) {
      case PLANNING -> new Planning(file, allocation, practitioner);
      case HANDOVER_OFFERED ->
          new HandoverOffered(file, allocation.orElseThrow(), practitioner, offer(row));
      case HANDOVER_ACCEPTED ->
          new HandoverAccepted(
              file,
              allocation.orElseThrow(),
              practitioner.orElseThrow(),
              offer(row),
              row.acceptedOn());
      case TRANSFERRED ->
          new Transferred(
              file, allocation.orElseThrow(), practitioner.orElseThrow(), row.transferredOn());
      case RETAINED -> new Retained(file, allocation);
      case NOT_APPLICABLE -> new NotApplicable(file);
      case WITHDRAWN -> new Withdrawn(file, allocation, row.withdrawnOn(), row.withdrawnBecause());
    };
  }

  private CaseFile file(TransitionRow row, Milestones milestones) {
    return new CaseFile(
        row.id(),
        row.caseId(),
        protocols.ofPolicyVersion(row.policyVersion()),
        new YouthSide(
            row.yos(),
            row.nation(),
            row.homeLocalAuthority(),
            Optional.ofNullable(row.youthOfficer()),
            row.detailUrl()),
        new Timeline(
            row.caseOpenedOn(),
            row.eighteenOn(),
            row.planningDueOn(),
            row.identifiedOn(),
            Optional.ofNullable(row.transferAgeReachedOn()),
            Optional.ofNullable(row.caseClosedOn())),
        List.of(read(row.orders(), OrderFacts[].class)),
        Optional.ofNullable(row.risk()).map(risk -> read(risk, RiskFacts.class)),
        new Decision(row.reasonCode(), row.policyVersion(), row.decidedOn(), row.decisionCause()),
        milestones);
  }

  private static Optional<Offer> offer(Transition transition) {
    return switch (transition) {
      case HandoverOffered offered -> Optional.of(offered.offer());
      case HandoverAccepted accepted -> Optional.of(accepted.offer());
      default -> Optional.empty();
    };
  }

  private static Offer offer(TransitionRow row) {
    return new Offer(row.offeredOn(), row.transferOn());
  }

  private static <T, V> V orNull(Optional<T> holder, Function<T, V> value) {
    return holder.map(value).orElse(null);
  }

  private String write(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private <T> T read(String text, Class<T> type) {
    try {
      return json.readValue(text, type);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
