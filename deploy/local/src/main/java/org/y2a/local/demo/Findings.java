package org.y2a.local.demo;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What the demonstration ended with. As JSON all figures stand side by side in one object; those of
 * cases and transitions are the same for the same seed.
 */
record Findings(
    @JsonUnwrapped OfRun run,
    @JsonUnwrapped OfCases cases,
    @JsonUnwrapped OfTransitions transitions,
    @JsonUnwrapped OfEvents events,
    Independent independent) {

  /**
   * @param phases seconds by phase
   * @param refusedRequests requests that a service did not accept, by what and why
   */
  record OfRun(
      long seed,
      LocalDate from,
      LocalDate to,
      Map<String, Double> phases,
      long requests,
      long repeatedRequests,
      Map<String, Long> refusedRequests,
      double seconds) {}

  /**
   * @param casesLoaded open on the first day
   * @param casesOpened those and the ones opened since
   */
  record OfCases(
      long yosCount,
      long casesLoaded,
      long casesOpened,
      long casesClosed,
      long planningDue,
      long transferAgeReached,
      long casesTransferred,
      long casesWithoutNamedOfficer,
      long casesWithoutResponsibleOrganisation,
      long casesWithTwoHolders) {}

  record OfTransitions(
      long transitionsOpened,
      Map<String, Long> byOutcome,
      Map<String, Long> byReason,
      Map<String, Long> byStage,
      long handoversAccepted,
      long handoversRefused,
      long unallocated,
      List<RecordedCounts.Kept> milestones) {}

  record OfEvents(
      long eventsPublished,
      long eventsConsumed,
      long deadLetters,
      Map<String, Long> publishedPerTopic,
      Map<String, Consumed> perConsumer) {

    static OfEvents of(Flows flows) {
      return new EventTally(flows).events();
    }
  }

  /**
   * @param published events of the topics that the consumer reads
   */
  record Consumed(long published, long consumed) {}

  /**
   * Counted from dates of birth and other recorded facts, not from what services say they did.
   *
   * @param acceptancesHeard accepted handovers that have arrived at case-service
   */
  record Independent(
      long planningDue,
      long transferAgeReached,
      long casesWithoutExactlyOneOutcome,
      long casesHeldByProbation,
      long acceptancesHeard) {}

  List<Check> checks() {
    return Checks.of(this);
  }
}
