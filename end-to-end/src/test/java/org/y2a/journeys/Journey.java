package org.y2a.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.y2a.journeys.Agencies.Person;
import org.y2a.journeys.SeenEvents.Seen;

/** The words in which journeys are told: one stack, its people, its day and its events. */
final class Journey implements AutoCloseable {

  static final String CASES = "case-service";
  static final String TRANSITIONS = "transition-service";
  static final String SECONDMENTS = "secondment-service";
  static final String REPORTING = "reporting-service";
  static final List<String> SERVICES = List.of(REPORTING, SECONDMENTS, TRANSITIONS, CASES);

  private static final String SIMULATOR = "simulator";

  private final StackOfOurOwn place = new StackOfOurOwn();
  private final Agencies agencies = new Agencies(place.stack());

  static Journey begin() {
    var journey = new Journey();
    journey.place.stack().up(System.err::println);
    return journey;
  }

  @Override
  public void close() {
    place.close();
  }

  Person as(String user) {
    return agencies.as(user);
  }

  void today(String day) {
    for (var service : SERVICES) {
      as(SIMULATOR).put(service, "/v1/clock", "{\"today\": \"%s\"}".formatted(day)).expect(200);
    }
  }

  void registerCaseManager(String yos, String officerId) {
    as("yos-manager." + yos)
        .put(
            CASES,
            "/v1/officers/" + officerId,
            "{\"yos\": \"%s\", \"role\": \"CASE_MANAGER\"}".formatted(yos))
        .expect(200);
  }

  String probationUnitOf(String authority) {
    return as("integrator")
        .get(CASES, "/v1/directory/local-authorities/" + authority)
        .expect(200)
        .body()
        .at("/coverage/pdu")
        .asText();
  }

  String open(String user, String openCase) {
    return as(user).post(CASES, "/v1/cases", openCase).expect(201).body().path("caseId").asText();
  }

  static String currentHolder(JsonNode responsibility) {
    return items(responsibility.path("organisations"))
        .filter(spell -> spell.path("until").isNull())
        .map(spell -> spell.path("holder").asText())
        .reduce((a, b) -> a + " and " + b)
        .orElse("nobody");
  }

  String transitionOf(String user, String caseId) {
    return Eventually.get(
        "the transition of the case",
        () ->
            Optional.ofNullable(
                as(user)
                    .get(TRANSITIONS, "/v1/transitions?caseId=" + caseId)
                    .expect(200)
                    .body()
                    .at("/items/0/transitionId")
                    .textValue()));
  }

  JsonNode transition(String user, String transitionId) {
    return as(user).get(TRANSITIONS, "/v1/transitions/" + transitionId).expect(200).body();
  }

  /** All that any agency could read, once every event is sound and names none of the words. */
  List<Seen> soundEventsWithout(String... words) {
    var seen = SeenEvents.all(place.stack().kafka());
    assertThat(seen).allSatisfy(event -> assertThat(SeenEvents.faults(event)).isEmpty());
    assertThat(seen)
        .noneMatch(
            event ->
                Stream.of(words)
                    .anyMatch(
                        word ->
                            event.data().contains(word)
                                || event.headers().toString().contains(word)));
    return seen;
  }

  static void inUnbrokenSequence(List<Seen> seen, String aggregate) {
    var own = seen.stream().filter(event -> event.key().equals(aggregate)).toList();
    assertThat(own.stream().map(Seen::sequence))
        .isNotEmpty()
        .containsExactlyElementsOf(LongStream.rangeClosed(1, own.size()).boxed().toList());
  }

  /** Every service has heard all that it listens to, and could apply it. */
  void nothingIsLeftBehind() {
    Eventually.holds(
        "all outboxes empty",
        () -> SERVICES.stream().allMatch(service -> flow(service).path("pending").asLong() == 0));
    var published = SERVICES.stream().map(service -> flow(service).path("published")).toList();
    Eventually.holds(
        "all events consumed",
        () ->
            SERVICES.stream()
                .map(service -> flow(service).path("consumed"))
                .allMatch(
                    consumed ->
                        consumed
                            .propertyStream()
                            .allMatch(
                                topic ->
                                    topic.getValue().asLong()
                                        >= published.stream()
                                            .mapToLong(p -> p.path(topic.getKey()).asLong())
                                            .sum())));
    assertThat(SERVICES)
        .allSatisfy(
            service -> assertThat(flow(service).path("deadLetters").asLong()).as(service).isZero());
  }

  private JsonNode flow(String service) {
    return as(SIMULATOR).get(service, "/v1/operations/flow").expect(200).body();
  }

  static Stream<JsonNode> items(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }
}
