package org.y2a.secondments.workload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.y2a.contracts.Outcome.RETAIN;
import static org.y2a.contracts.Outcome.TRANSFER;
import static org.y2a.contracts.RiskLevel.HIGH;
import static org.y2a.contracts.RiskLevel.LOW;
import static org.y2a.contracts.RiskLevel.MEDIUM;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.y2a.contracts.Outcome;
import org.y2a.contracts.RiskLevel;
import org.y2a.kit.test.TestInfrastructure;
import org.y2a.secondments.Happenings;
import org.y2a.secondments.News;
import org.y2a.secondments.SecondmentApi;

@QuarkusTest
@QuarkusTestResource(TestInfrastructure.class)
class CaseloadFromEventsTest {

  private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
  private static final Instant TUESDAY = Instant.parse("2026-03-03T09:00:00Z");

  /** How many cases an officer holds in a service, and how many of them are correct. */
  private record Held(int cases, int correct) {
    static final Held NOTHING = new Held(0, 0);
    static final Held ONE_CORRECT = new Held(1, 1);
    static final Held ONE_OTHER = new Held(1, 0);
  }

  @Inject News news;
  @Inject HeldCases heldCases;
  @Inject Jdbi jdbi;

  private final String officer = SecondmentApi.newOfficerId();
  private final String other = SecondmentApi.newOfficerId();
  private final Happenings child = Happenings.in("essex");

  @Test
  void aCaseIsHeldFromItsOpening() {
    hear(() -> news.tell(child.opened(officer, HIGH)));
    assertThat(heldBy(officer, "essex")).isEqualTo(Held.ONE_CORRECT);
  }

  @Test
  void aCaseOpenedWithoutOfficerOrRiskIsHeldOnceItHasOne() {
    hear(() -> news.tell(child.opened(null, null)));
    assertThat(heldBy(officer, "essex")).isEqualTo(Held.NOTHING);
    hear(() -> news.tell(child.allocated(officer)));
    assertThat(heldBy(officer, "essex")).isEqualTo(Held.ONE_OTHER);
    hear(() -> news.tell(child.riskChanged(HIGH)));
    assertThat(heldBy(officer, "essex")).isEqualTo(Held.ONE_CORRECT);
  }

  @Test
  void aCaseGoesToAnotherOfficerOrToNobody() {
    hear(() -> news.tell(child.opened(officer, HIGH), child.allocated(other)));
    assertThat(heldBy(officer, "essex")).isEqualTo(Held.NOTHING);
    assertThat(heldBy(other, "essex")).isEqualTo(Held.ONE_CORRECT);
    hear(() -> news.tell(child.allocated(null)));
    assertThat(heldBy(other, "essex")).isEqualTo(Held.NOTHING);
  }

  @Test
  void aCaseHeldByACaseManagerIsKnownWhenASecondeeIsNamed() {
    hear(() -> news.tell(child.opened("CM-ESSEX-1", MEDIUM), child.decided(TRANSFER)));
    hear(() -> news.tell(child.allocated(officer)));
    assertThat(heldBy(officer, "essex")).isEqualTo(Held.ONE_CORRECT);
  }

  @Test
  void lowerRiskMakesItAnOtherCaseAgain() {
    hear(() -> news.tell(child.opened(officer, HIGH), child.riskChanged(MEDIUM)));
    assertThat(heldBy(officer, "essex")).isEqualTo(Held.ONE_OTHER);
  }

  @Test
  void aMoveTakesTheCaseToAnotherService() {
    hear(() -> news.tell(child.opened(officer, HIGH), child.movedTo("kent", null)));
    assertThat(heldBy(officer, "essex")).isEqualTo(Held.NOTHING);
    hear(
        () ->
            news.tell(
                new Happenings(child.caseId(), child.transitionId(), "kent").allocated(other)));
    assertThat(heldBy(other, "kent")).isEqualTo(Held.ONE_CORRECT);
  }

  @Test
  void aCaseLeavesWhenClosed() {
    hear(() -> news.tell(child.opened(officer, HIGH), child.closed()));
    assertThat(heldBy(officer, "essex")).isEqualTo(Held.NOTHING);
  }

  @Test
  void aCaseLeavesWithItsResponsibilityWhoeverTellsFirst() {
    hear(() -> news.tell(child.opened(officer, HIGH)));
    hear(() -> news.tell(child.movedToProbation()));
    assertThat(heldBy(officer, "essex")).isEqualTo(Held.NOTHING);
    hear(() -> news.tell(child.transferred()));
    assertThat(heldBy(officer, "essex")).isEqualTo(Held.NOTHING);
  }

  @Test
  void anOutcomeMayComeBeforeTheCase() {
    hear(() -> news.tell(child.decided(TRANSFER)));
    assertThat(heldBy(officer, "essex")).isEqualTo(Held.NOTHING);
    hear(() -> news.tell(child.opened(officer, LOW)));
    assertThat(heldBy(officer, "essex")).isEqualTo(Held.ONE_CORRECT);
  }

  @Test
  void aTransferMayComeBeforeTheCaseAndStandsAgainstWhatCameEarlier() {
    hear(() -> news.tell(child.decided(TRANSFER), child.transferred()));
    hear(
        () ->
            news.tell(child.opened(officer, HIGH), child.riskChanged(LOW), child.allocated(other)));
    assertThat(heldBy(officer, "essex")).isEqualTo(Held.NOTHING);
    assertThat(heldBy(other, "essex")).isEqualTo(Held.NOTHING);
  }

  @Test
  void anOutcomeIsLookedAtAgain() {
    hear(() -> news.tell(child.opened(officer, LOW)));
    hear(() -> news.tell(child.decided(TRANSFER), child.decided(RETAIN)));
    assertThat(heldBy(officer, "essex")).isEqualTo(Held.ONE_OTHER);
  }

  @Test
  void theLaterOfTwoTransitionsDecides() {
    var later = child.again();
    hear(() -> news.tell(child.opened(officer, LOW)));
    news.tellAt(TUESDAY, later.decided(TRANSFER));
    news.awaitHeard(later.transitionId());
    news.tellAt(MONDAY, child.decided(RETAIN));
    news.awaitHeard(child.transitionId());
    assertThat(heldBy(officer, "essex")).isEqualTo(Held.ONE_CORRECT);
  }

  @Test
  void repeatedEventsChangeNothing() {
    hear(() -> news.tell(child.opened(officer, HIGH), child.allocated(other)));
    news.repeat(child.opened(officer, HIGH), 1);
    news.repeat(child.allocated(other), 2);
    news.repeat(child.opened(officer, HIGH), 1);
    hear(() -> news.tell(child.riskChanged(LOW)));
    assertThat(heldBy(officer, "essex")).isEqualTo(Held.NOTHING);
    assertThat(heldBy(other, "essex")).isEqualTo(Held.ONE_OTHER);
  }

  @Test
  void theDatabaseKnowsACorrectCaseAsTheDomainDoes() {
    for (var rosh : withNone(RiskLevel.values())) {
      for (var outcome : withNone(Outcome.values())) {
        var known = new SecondeeCase(Optional.ofNullable(rosh), Optional.ofNullable(outcome));
        var caseId = UUID.randomUUID();
        if (rosh != null) {
          heldCases.assess(caseId, rosh);
        }
        if (outcome != null) {
          heldCases.decide(caseId, outcome, MONDAY);
        }
        heldCases.hold(caseId, "essex", officer);
        assertThat(isCorrect(caseId)).as("%s", known).isEqualTo(known.isCorrect());
      }
    }
  }

  private void hear(Runnable telling) {
    telling.run();
    news.awaitHeard(child.caseId(), child.transitionId());
  }

  private Held heldBy(String officerId, String yos) {
    var held =
        jdbi.withHandle(
            h ->
                h.createQuery(
                        """
                        select count(*)::int as cases, (count(*) filter (where correct))::int as correct
                        from held_case where officer_id = :id and yos = :yos and left_on is null
                        """)
                    .bind("id", officerId)
                    .bind("yos", yos)
                    .mapTo(Held.class)
                    .one());
    assertThat(heldCases.heldBy(officerId, yos)).isEqualTo(held.cases());
    return held;
  }

  private boolean isCorrect(UUID caseId) {
    return jdbi.withHandle(
        h ->
            h.createQuery("select correct from held_case where case_id = :id")
                .bind("id", caseId)
                .mapTo(Boolean.class)
                .one());
  }

  private static <E> List<E> withNone(E[] values) {
    var all = new ArrayList<>(Arrays.asList(values));
    all.add(null);
    return all;
  }
}
