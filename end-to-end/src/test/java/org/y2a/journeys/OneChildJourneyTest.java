package org.y2a.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.y2a.journeys.Journey.CASES;
import static org.y2a.journeys.Journey.TRANSITIONS;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.y2a.journeys.SeenEvents.Seen;

/** One child of Essex from the opening of the case to the probation officer who takes it over. */
class OneChildJourneyTest {

  private static final String ESSEX = "E10000012";
  private static final String FAMILY_NAME = "Zyzzogeton";

  private static Journey journey;

  @BeforeAll
  static void start() {
    journey = Journey.begin();
  }

  @AfterAll
  static void stop() {
    journey.close();
  }

  @Test
  void aCaseReachesANamedOfficerAndTheFiguresShowIt() {
    journey.today("2026-03-02");
    var pdu = journey.probationUnitOf(ESSEX);
    var practitioner = "practitioner." + pdu.toLowerCase(Locale.ROOT);
    var manager = "probation-manager." + pdu.toLowerCase(Locale.ROOT);
    journey.registerCaseManager("essex", "CM-ESSEX-1");
    journey
        .as(manager)
        .put(
            TRANSITIONS,
            "/v1/practitioners/PP-%s-1".formatted(pdu),
            "{\"pdu\": \"%s\"}".formatted(pdu))
        .expect(200);

    var caseId = openCase();
    assertThat(responsible(caseId)).isEqualTo("yos:essex");

    journey.today("2026-03-16");
    var transitionId = journey.transitionOf("yos-manager.essex", caseId);
    assertThat(transition(transitionId).path("outcome").asText()).isEqualTo("TRANSFER");
    assertThat(transition(transitionId).at("/allocation/pdu").asText()).isEqualTo(pdu);
    milestone("case-manager.essex", transitionId, "PLANNING_STARTED");

    journey.today("2026-06-10");
    milestone("case-manager.essex", transitionId, "JOINT_DECISION");
    namePractitioner(manager, transitionId, "PP-%s-1".formatted(pdu));

    journey.today("2026-09-01");
    milestone(practitioner, transitionId, "PACK_ACKNOWLEDGED");
    journey
        .as("case-manager.essex")
        .post(TRANSITIONS, "/v1/transitions/" + transitionId + "/handover-offers", "{}")
        .expect(200);
    journey
        .as(practitioner)
        .post(TRANSITIONS, "/v1/transitions/" + transitionId + "/handover-acceptances", "{}")
        .expect(200);
    settled(transitionId, "HANDOVER_ACCEPTED");
    assertThat(responsible(caseId)).as("until the birthday").isEqualTo("yos:essex");

    journey.today("2026-09-16");
    settled(transitionId, "TRANSFERRED");
    var asPractitioner = journey.as(practitioner);
    assertThat(
            Journey.currentHolder(
                asPractitioner
                    .get(CASES, "/v1/cases/" + caseId + "/responsibility")
                    .expect(200)
                    .body()))
        .isEqualTo("pdu:" + pdu);
    journey.today("2026-09-21");
    milestone(practitioner, transitionId, "FIRST_APPOINTMENT");

    figuresShowTheTransfer();
    everyEventIsSound(List.of(caseId, transitionId));
  }

  private static String openCase() {
    return journey.open(
        "case-manager.essex",
        """
            {"yos": "essex", "yosReference": "ESX-JOURNEY-1",
             "child": {"givenName": "Synthetic", "familyName": "%s", "dateOfBirth": "2008-09-16",
                       "sex": "MALE", "pncId": "2002/0073319Z", "homeLocalAuthority": "%s"},
             "openedOn": "2026-02-02",
             "orders": [{"type": "YRO", "startsOn": "2026-02-02", "endsOn": "2027-12-31",
                         "requirementsCompleted": true}],
             "assessment": {"completedOn": "2026-02-16", "rosh": "HIGH", "safetyAndWellbeing": "MEDIUM",
                            "likelihoodOfReoffending": "HIGH", "mappa": {"category": 2, "level": 1}},
             "officerId": "CM-ESSEX-1"}
            """
            .formatted(FAMILY_NAME, ESSEX));
  }

  private static String responsible(String caseId) {
    return Journey.currentHolder(
        journey
            .as("case-manager.essex")
            .get(CASES, "/v1/cases/" + caseId + "/responsibility")
            .expect(200)
            .body());
  }

  private static JsonNode transition(String transitionId) {
    return journey.transition("yos-manager.essex", transitionId);
  }

  private static void settled(String transitionId, String stage) {
    Eventually.holds(
        "stage " + stage, () -> transition(transitionId).path("stage").asText().equals(stage));
  }

  private static void milestone(String user, String transitionId, String code) {
    journey
        .as(user)
        .post(
            TRANSITIONS,
            "/v1/transitions/" + transitionId + "/milestones",
            "{\"code\": \"%s\"}".formatted(code))
        .expect(200);
  }

  private static void namePractitioner(String manager, String transitionId, String practitioner) {
    var read = journey.as(manager).get(TRANSITIONS, "/v1/transitions/" + transitionId).expect(200);
    journey
        .as(manager)
        .put(
            TRANSITIONS,
            "/v1/transitions/" + transitionId + "/practitioner",
            read.response().headers().firstValue("ETag").orElseThrow(),
            "{\"practitionerId\": \"%s\"}".formatted(practitioner))
        .expect(200);
  }

  private static void figuresShowTheTransfer() {
    Eventually.holds(
        "the transfer in the figures",
        () -> {
          var figures =
              journey
                  .as("yjb-analyst")
                  .get("reporting-service", "/v1/measures/transfers?period=2026-Q3&by=yos")
                  .expect(200)
                  .body();
          return StreamSupport.stream(figures.path("groups").spliterator(), false)
              .filter(group -> group.path("id").asText().equals("essex"))
              .flatMap(group -> StreamSupport.stream(group.path("figures").spliterator(), false))
              .filter(figure -> figure.path("measure").asText().equals("transferred-by-due-date"))
              .anyMatch(
                  figure ->
                      figure.path("numerator").asInt() == 1
                          && figure.path("denominator").asInt() == 1);
        });
  }

  private static void everyEventIsSound(List<String> aggregates) {
    var seen = journey.soundEventsWithout(FAMILY_NAME);
    aggregates.forEach(aggregate -> Journey.inUnbrokenSequence(seen, aggregate));
    assertThat(seen)
        .extracting(Seen::type)
        .contains(
            "youth-case.case.opened.v1",
            "youth-case.transfer-planning.due.v1",
            "transition.case.identified.v1",
            "transition.outcome.decided.v1",
            "transition.pdu.allocated.v1",
            "transition.milestone.completed.v1",
            "transition.practitioner.named.v1",
            "transition.handover.offered.v1",
            "transition.handover.accepted.v1",
            "youth-case.transfer-age.reached.v1",
            "youth-case.responsibility.moved.v1",
            "transition.case.transferred.v1");
  }
}
