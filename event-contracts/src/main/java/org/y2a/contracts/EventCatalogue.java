package org.y2a.contracts;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.y2a.contracts.cases.AssessmentCompleted;
import org.y2a.contracts.cases.AssessmentCountersigned;
import org.y2a.contracts.cases.CaseClosed;
import org.y2a.contracts.cases.CaseOpened;
import org.y2a.contracts.cases.CustodyChanged;
import org.y2a.contracts.cases.DeadlineApproaching;
import org.y2a.contracts.cases.DeadlineMissed;
import org.y2a.contracts.cases.MappaChanged;
import org.y2a.contracts.cases.OfficerAllocated;
import org.y2a.contracts.cases.OfficerMissing;
import org.y2a.contracts.cases.OrdersChanged;
import org.y2a.contracts.cases.PersonCorrected;
import org.y2a.contracts.cases.PersonErased;
import org.y2a.contracts.cases.PersonMerged;
import org.y2a.contracts.cases.PersonUnmerged;
import org.y2a.contracts.cases.PlanAgreed;
import org.y2a.contracts.cases.ResponsibilityMoved;
import org.y2a.contracts.cases.RiskChanged;
import org.y2a.contracts.cases.TransferAgeReached;
import org.y2a.contracts.cases.TransferPlanningDue;
import org.y2a.contracts.cases.YosTransferOffered;
import org.y2a.contracts.cases.YosTransferRefused;
import org.y2a.contracts.cases.YosTransferWithdrawn;
import org.y2a.contracts.directory.CoverageCorrected;
import org.y2a.contracts.secondments.ContractActivated;
import org.y2a.contracts.secondments.ContractEnded;
import org.y2a.contracts.secondments.OfficerRegistered;
import org.y2a.contracts.transitions.CaseIdentified;
import org.y2a.contracts.transitions.CaseTransferred;
import org.y2a.contracts.transitions.CaseWithdrawn;
import org.y2a.contracts.transitions.HandoverAccepted;
import org.y2a.contracts.transitions.HandoverOffered;
import org.y2a.contracts.transitions.HandoverRefused;
import org.y2a.contracts.transitions.MilestoneCompleted;
import org.y2a.contracts.transitions.OutcomeDecided;
import org.y2a.contracts.transitions.PduAllocated;
import org.y2a.contracts.transitions.PractitionerNamed;

/** Every event that the services publish. */
public final class EventCatalogue {

  private static final List<EventDefinition> ALL =
      Stream.of(
              CaseOpened.class,
              OrdersChanged.class,
              RiskChanged.class,
              OfficerAllocated.class,
              TransferPlanningDue.class,
              TransferAgeReached.class,
              ResponsibilityMoved.class,
              YosTransferOffered.class,
              YosTransferRefused.class,
              YosTransferWithdrawn.class,
              CaseClosed.class,
              CustodyChanged.class,
              MappaChanged.class,
              OfficerMissing.class,
              AssessmentCompleted.class,
              AssessmentCountersigned.class,
              PlanAgreed.class,
              DeadlineApproaching.class,
              DeadlineMissed.class,
              PersonCorrected.class,
              PersonMerged.class,
              PersonUnmerged.class,
              PersonErased.class,
              CaseIdentified.class,
              OutcomeDecided.class,
              PduAllocated.class,
              PractitionerNamed.class,
              MilestoneCompleted.class,
              HandoverOffered.class,
              HandoverAccepted.class,
              HandoverRefused.class,
              CaseTransferred.class,
              CaseWithdrawn.class,
              OfficerRegistered.class,
              ContractActivated.class,
              ContractEnded.class,
              CoverageCorrected.class)
          .map(EventDefinition::read)
          .toList();

  private static final Map<String, EventDefinition> BY_TYPE =
      ALL.stream().collect(toUnmodifiableMap(EventDefinition::type, identity()));

  private static final Map<Class<? extends EventData>, EventDefinition> BY_CLASS =
      ALL.stream().collect(toUnmodifiableMap(EventDefinition::dataClass, identity()));

  private EventCatalogue() {}

  public static List<EventDefinition> all() {
    return ALL;
  }

  public static Optional<EventDefinition> find(String type) {
    return Optional.ofNullable(BY_TYPE.get(type));
  }

  /**
   * The definition of an event record.
   *
   * @throws IllegalArgumentException when the catalogue does not list the class
   */
  public static EventDefinition of(Class<? extends EventData> dataClass) {
    var definition = BY_CLASS.get(dataClass);
    if (definition == null) {
      throw new IllegalArgumentException(dataClass.getName() + " is not in the event catalogue");
    }
    return definition;
  }
}
