package org.y2a.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.y2a.journeys.SeenEvents.Seen;

/** One child of Essex from the opening of the case to the probation officer who takes it over. */
class OneChildJourneyTest {

  private static final String CASES = "case-service";
  private static final String TRANSITIONS = "transition-service";
  private static final String ESSEX = "E10000012";
  private static final String FAMILY_NAME = "Zyzzogeton";

  private static StackOfOurOwn place;
  private static Agencies agencies;

  @BeforeAll
  static void start() {
    place = new StackOfOurOwn();
    place.stack().up(System.err::println);
    agencies = new Agencies(place.stack());
  }

  @AfterAll
  static void stop() {
    place.close();
  }

  @Test
  void aCaseReachesANamedOfficerAndTheFiguresShowIt() {
    today("2026-03-02");
    var pdu = probationUnitOf(ESSEX);
    var practitioner = "practitioner." + pdu.toLowerCase(Locale.ROOT);
    var manager = "probation-manager." + pdu.toLowerCase(Locale.ROOT);
    agencies
        .as("yos-manager.essex")
        .put(CASES, "/v1/officers/CM-ESSEX-1", "{\"yos\": \"essex\", \"role\": \"CASE_MANAGER\"}")
        .expect(200);
    agencies
        .as(manager)
        .put(
            TRANSITIONS,
            "/v1/practitioners/PP-%s-1".formatted(pdu),
            "{\"pdu\": \"%s\"}".formatted(pdu))
        .expect(200);

    var caseId = openCase();
    assertThat(responsible(caseId)).isEqualTo("yos:essex");

    today("2026-03-16");
    var transitionId = transitionOf(caseId);
    assertThat(transition(transitionId).path("outcome").asText()).isEqualTo("TRANSFER");
    assertThat(transition(transitionId).at("/allocation/pdu").asText()).isEqualTo(pdu);
    milestone("case-manager.essex", transitionId, "PLANNING_STARTED");

    today("2026-06-10");
    milestone("case-manager.essex", transitionId, "JOINT_DECISION");
    namePractitioner(manager, transitionId, "PP-%s-1".formatted(pdu));

    today("2026-09-01");
    milestone(practitioner, transitionId, "PACK_ACKNOWLEDGED");
    agencies
        .as("case-manager.essex")
        .post(TRANSITIONS, "/v1/transitions/" + transitionId + "/handover-offers", "{}")
        .expect(200);
    agencies
        .as(practitioner)
        .post(TRANSITIONS, "/v1/transitions/" + transitionId + "/handover-acceptances", "{}")
        .expect(200);
    settled(transitionId, "HANDOVER_ACCEPTED");
    assertThat(responsible(caseId)).as("until the birthday").isEqualTo("yos:essex");

    today("2026-09-16");
    settled(transitionId, "TRANSFERRED");
    var asPractitioner = agencies.as(practitioner);
    assertThat(
            currentHolder(
                asPractitioner
                    .get(CASES, "/v1/cases/" + caseId + "/responsibility")
                    .expect(200)
                    .body()))
        .isEqualTo("pdu:" + pdu);
    today("2026-09-21");
    milestone(practitioner, transitionId, "FIRST_APPOINTMENT");

    figuresShowTheTransfer();
    everyEventIsSound(List.of(caseId, transitionId));
  }

  private static void today(String day) {
    for (var service : List.of("reporting-service", "secondment-service", TRANSITIONS, CASES)) {
      agencies
          .as("simulator")
          .put(service, "/v1/clock", "{\"today\": \"%s\"}".formatted(day))
          .expect(200);
    }
  }

  private static String probationUnitOf(String authority) {
    return agencies
        .as("integrator")
        .get(CASES, "/v1/directory/local-authorities/" + authority)
        .expect(200)
        .body()
        .at("/coverage/pdu")
        .asText();
  }

  private static String openCase() {
    return agencies
        .as("case-manager.essex")
        .post(
            CASES,
            "/v1/cases",
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
                .formatted(FAMILY_NAME, ESSEX))
        .expect(201)
        .body()
        .path("caseId")
        .asText();
  }

  private static String responsible(String caseId) {
    return currentHolder(
        agencies
            .as("case-manager.essex")
            .get(CASES, "/v1/cases/" + caseId + "/responsibility")
            .expect(200)
            .body());
  }

  private static String currentHolder(JsonNode history) {
    return StreamSupport.stream(history.path("organisations").spliterator(), false)
        .filter(spell -> spell.path("until").isNull())
        .map(spell -> spell.path("holder").asText())
        .reduce((a, b) -> a + " and " + b)
        .orElse("nobody");
  }

  private static String transitionOf(String caseId) {
    return Eventually.get(
        "the transition of the case",
        () ->
            Optional.ofNullable(
                agencies
                    .as("yos-manager.essex")
                    .get(TRANSITIONS, "/v1/transitions?caseId=" + caseId)
                    .expect(200)
                    .body()
                    .at("/items/0/transitionId")
                    .textValue()));
  }

  private static JsonNode transition(String transitionId) {
    return agencies
        .as("yos-manager.essex")
        .get(TRANSITIONS, "/v1/transitions/" + transitionId)
        .expect(200)
        .body();
  }

  private static void settled(String transitionId, String stage) {
    Eventually.holds(
        "stage " + stage, () -> transition(transitionId).path("stage").asText().equals(stage));
  }

  private static void milestone(String user, String transitionId, String code) {
    agencies
        .as(user)
        .post(
            TRANSITIONS,
            "/v1/transitions/" + transitionId + "/milestones",
            "{\"code\": \"%s\"}".formatted(code))
        .expect(200);
  }

  private static void namePractitioner(String manager, String transitionId, String practitioner) {
    var read = agencies.as(manager).get(TRANSITIONS, "/v1/transitions/" + transitionId).expect(200);
    agencies
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
              agencies
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
    var seen = SeenEvents.all(place.stack().kafka());
    assertThat(seen).allSatisfy(event -> assertThat(SeenEvents.faults(event)).isEmpty());
    assertThat(seen).noneMatch(event -> event.data().contains(FAMILY_NAME));
    for (var aggregate : aggregates) {
      var own = seen.stream().filter(event -> event.key().equals(aggregate)).toList();
      assertThat(own.stream().map(Seen::sequence))
          .containsExactlyElementsOf(LongStream.rangeClosed(1, own.size()).boxed().toList());
    }
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
