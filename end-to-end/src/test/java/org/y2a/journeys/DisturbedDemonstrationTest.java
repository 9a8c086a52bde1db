package org.y2a.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.y2a.journeys.SeenEvents.Seen;

/** The same story told three times must come out the same, whatever happens to the machines. */
class DisturbedDemonstrationTest {

  private static final String[] STORY = {"--cases", "400", "--days", "120", "--seed", "7"};

  private static StackOfOurOwn place;
  private static JsonNode undisturbed;

  @BeforeAll
  static void tellItOnceInPeace() throws IOException, InterruptedException {
    place = new StackOfOurOwn();
    undisturbed = Demonstration.start(place, STORY).summary();
  }

  @AfterAll
  static void stop() {
    place.close();
  }

  @Test
  void everyPromiseOfTheSummaryHolds() {
    assertThat(undisturbed.path("casesWithTwoHolders").asInt()).isZero();
    assertThat(undisturbed.path("casesWithoutResponsibleOrganisation").asInt()).isZero();
    assertThat(undisturbed.path("deadLetters").asInt()).isZero();
    assertThat(undisturbed.path("transferAgeReached").asInt())
        .isPositive()
        .isEqualTo(undisturbed.at("/independent/transferAgeReached").asInt());
    assertThat(undisturbed.path("planningDue").asInt())
        .isPositive()
        .isEqualTo(undisturbed.path("transitionsOpened").asInt());
    assertThat(undisturbed.path("handoversAccepted").asInt()).isPositive();
  }

  @Test
  void transitionServiceKilledInTheMiddleLosesAndDoublesNothing()
      throws IOException, InterruptedException {
    var story = Demonstration.start(place, STORY);
    story.awaitFirstDays();
    assertThat(story.goesOn()).as("the kill falls into the story").isTrue();
    place.demonstration().kill("transition-service");
    place.demonstration().start("transition-service", line -> {});
    assertThat(Demonstration.domainFigures(story.summary()))
        .isEqualTo(Demonstration.domainFigures(undisturbed));
  }

  @Test
  void twoReplicasOfCaseAndTransitionServiceTellTheSameAndKeepEachKeysOrder()
      throws IOException, InterruptedException, ExecutionException {
    var story = Demonstration.start(place, STORY);
    story.awaitStart();
    var ports = FreePorts.some(2);
    var stack = place.demonstration();
    stack.startReplica("case-service", ports.getFirst(), line -> {});
    stack.startReplica("transition-service", ports.getLast(), line -> {});
    assertThat(members("case-service")).isEqualTo(2);
    assertThat(members("transition-service")).isEqualTo(2);
    assertThat(story.goesOn()).as("the replicas took part").isTrue();
    assertThat(Demonstration.domainFigures(story.summary()))
        .isEqualTo(Demonstration.domainFigures(undisturbed));
    assertThat(outOfOrder(SeenEvents.all(stack.kafka()))).isEmpty();
  }

  /** How many processes share a consumer group's work. */
  private static int members(String group) throws InterruptedException, ExecutionException {
    var settings =
        Map.<String, Object>of(
            AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, place.demonstration().kafka());
    try (var admin = Admin.create(settings)) {
      return admin
          .describeConsumerGroups(List.of(group))
          .describedGroups()
          .get(group)
          .get()
          .members()
          .size();
    }
  }

  /** Aggregates whose events are not numbered 1, 2, 3 … as they lie on Kafka. */
  private static List<String> outOfOrder(List<Seen> events) {
    var last = new HashMap<String, Long>();
    var wrong = new ArrayList<String>();
    for (var event : events) {
      var aggregate = event.topic() + " " + event.key();
      if (event.sequence() != last.getOrDefault(aggregate, 0L) + 1) {
        wrong.add(aggregate + " at " + event.sequence());
      }
      last.put(aggregate, event.sequence());
    }
    return wrong;
  }
}
