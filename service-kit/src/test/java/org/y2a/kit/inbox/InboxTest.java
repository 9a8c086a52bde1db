package org.y2a.kit.inbox;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.y2a.contracts.EventCatalogue;
import org.y2a.contracts.secondments.ContractEnded;
import org.y2a.kit.event.CloudEventHeaders;
import org.y2a.kit.rest.Cursor;
import org.y2a.kit.test.DatabaseOutage;
import org.y2a.kit.test.TestInfrastructure;
import org.y2a.kit.test.TestTokens;

@QuarkusTest
@QuarkusTestResource(TestInfrastructure.class)
class InboxTest {

  private static final AtomicLong OFFSET = new AtomicLong(1_000_000);

  @ConfigProperty(name = "quarkus.datasource.jdbc.url")
  String url;

  @Inject Inbox inbox;
  @Inject Heard heard;
  @Inject Jdbi jdbi;
  @Inject ObjectMapper json;

  private final UUID contract = UUID.randomUUID();
  private final String subject = contract.toString();

  @BeforeEach
  void poisonAgain() {
    heard.poison();
  }

  @Test
  void eachEventIsAppliedOnceHoweverOftenItComes() {
    var first = event(1, "SEC-1");
    inbox.take(List.of(first, first, event(2, "SEC-1")));
    inbox.take(List.of(event(2, "SEC-1"), first));
    assertThat(heard.of(subject)).containsExactly(1L, 2L);
  }

  @Test
  void anEventThatComesTooEarlyWaitsForTheOneBefore() {
    inbox.take(List.of(event(1, "SEC-1"), event(3, "SEC-1"), event(4, "SEC-1")));
    assertThat(heard.of(subject)).containsExactly(1L);
    inbox.take(List.of(event(2, "SEC-1")));
    assertThat(heard.of(subject)).containsExactly(1L, 2L, 3L, 4L);
    assertThat(statuses()).containsOnlyKeys("REPLAYED");
  }

  @Test
  void aPoisonousEventIsParkedWhileOthersGoOn() {
    var other = UUID.randomUUID();
    inbox.take(List.of(event(1, Heard.POISON), event(2, "SEC-1"), event(other, 1, "SEC-2", 0)));
    assertThat(heard.of(subject)).isEmpty();
    assertThat(heard.of(other.toString())).containsExactly(1L);
    assertThat(statuses()).isEqualTo(Map.of("PARKED", 1L, "WAITING", 1L));
  }

  @Test
  void aParkedEventIsReplayedByAnOperatorAndThoseBehindItFollow() {
    inbox.take(List.of(event(1, Heard.POISON), event(2, "SEC-1"), event(3, "SEC-1")));
    var letter = parked();
    operator()
        .post("/v1/operations/dead-letters/{id}/replays", letter)
        .then()
        .statusCode(409)
        .body("errorCode", equalTo("STILL_UNAPPLICABLE"));
    heard.cure();
    operator()
        .post("/v1/operations/dead-letters/{id}/replays", letter)
        .then()
        .statusCode(200)
        .body("status", equalTo("REPLAYED"));
    assertThat(heard.of(subject)).containsExactly(1L, 2L, 3L);
    assertThat(auditOf(letter)).contains("REPLAYED");
  }

  @Test
  void aParkedEventIsDiscardedForAReasonAndThoseBehindItFollow() {
    inbox.take(List.of(event(1, Heard.POISON), event(2, "SEC-1")));
    var letter = parked();
    operator()
        .body("{}")
        .post("/v1/operations/dead-letters/{id}/discards", letter)
        .then()
        .statusCode(400)
        .body("errors.field", hasItem("reason"));
    operator()
        .body("{\"reason\": \"Sent twice by a migration\"}")
        .post("/v1/operations/dead-letters/{id}/discards", letter)
        .then()
        .statusCode(200)
        .body("status", equalTo("DISCARDED"));
    assertThat(heard.of(subject)).containsExactly(2L);
    assertThat(auditOf(letter)).contains("DISCARDED");
    operator().post("/v1/operations/dead-letters/{id}/replays", letter).then().statusCode(409);
  }

  @Test
  void aWaitingEventThatFailsWhenItsTurnComesIsParkedItself() {
    inbox.take(List.of(event(2, Heard.POISON), event(3, "SEC-1")));
    inbox.take(List.of(event(1, "SEC-1")));
    assertThat(heard.of(subject)).containsExactly(1L);
    assertThat(statuses()).isEqualTo(Map.of("PARKED", 1L, "WAITING", 1L));
    heard.cure();
    operator().post("/v1/operations/dead-letters/{id}/replays", parked()).then().statusCode(200);
    assertThat(heard.of(subject)).containsExactly(1L, 2L, 3L);
  }

  @Test
  void anOutageOfTheDatabaseParksNothingHoweverLongItLasts() throws InterruptedException {
    Thread taking;
    try (var outage = DatabaseOutage.of(url)) {
      taking = Thread.startVirtualThread(() -> inbox.take(List.of(event(1, "SEC-1"))));
      assertThat(taking.join(Duration.ofSeconds(3))).as("gave up").isFalse();
    }
    assertThat(taking.join(Duration.ofSeconds(60))).as("came back").isTrue();
    assertThat(heard.of(subject)).containsExactly(1L);
    assertThat(statuses()).isEmpty();
  }

  @Test
  void anEventOfAnUnknownTypeIsParkedWithThatReason() {
    var headers = new HashMap<>(event(1, "SEC-1").headers());
    headers.put(CloudEventHeaders.TYPE, "secondment.contract.teleported.v1");
    inbox.take(List.of(with(event(1, "SEC-1"), headers, new byte[0])));
    operator()
        .get("/v1/operations/dead-letters/{id}", parked())
        .then()
        .statusCode(200)
        .body("letter.reasonCode", equalTo("UNKNOWN_TYPE"));
  }

  @Test
  void malformedEventsAreParkedWithThatReason() {
    var good = event(1, "SEC-1");
    inbox.take(
        List.of(
            with(
                good,
                good.headers(),
                "{not json".getBytes(java.nio.charset.StandardCharsets.UTF_8))));
    assertThat(reasons()).containsExactly("MALFORMED");
    inbox.take(
        List.of(
            new ReceivedEvent(
                good.topic(), 0, OFFSET.incrementAndGet(), null, Map.of(), new byte[0])));
    operator()
        .get("/v1/operations/dead-letters?limit=500")
        .then()
        .body("items.key", hasItem((Object) null));
  }

  @Test
  void aWholePollIsOneTransactionAndAThousandEventsAreAllApplied() {
    inbox.take(LongStream.rangeClosed(1, 1000).mapToObj(n -> event(n, "SEC-1")).toList());
    assertThat(heard.of(subject)).hasSize(1000).isSorted();
  }

  @Test
  void onlyPlatformOperationsSeeDeadLetters() {
    given()
        .auth()
        .oauth2(TestTokens.of("yos-manager").organisation("yos:essex").token())
        .get("/v1/operations/dead-letters")
        .then()
        .statusCode(403);
  }

  @Test
  void aCursorThatHoldsNoIdIsRefused() {
    operator()
        .get("/v1/operations/dead-letters?after=" + Cursor.encode("no id"))
        .then()
        .statusCode(400)
        .body("errors.field", hasItem("after"));
  }

  private static RequestSpecification operator() {
    return given()
        .contentType("application/json")
        .auth()
        .oauth2(TestTokens.of("platform-ops").organisation("national:y2a").token());
  }

  private ReceivedEvent event(long sequence, String officer) {
    return event(contract, sequence, officer, 0);
  }

  private ReceivedEvent event(UUID id, long sequence, String officer, int partition) {
    var data = new ContractEnded(id, officer, "essex", LocalDate.of(2026, 1, 5));
    var definition = EventCatalogue.of(ContractEnded.class);
    var headers =
        CloudEventHeaders.of(
            definition, UUID.randomUUID(), data.subject(), sequence, Instant.EPOCH, null);
    headers.values().removeIf(java.util.Objects::isNull);
    return new ReceivedEvent(
        definition.topic().topicName(),
        partition,
        OFFSET.incrementAndGet(),
        data.subject(),
        headers,
        write(data));
  }

  private static ReceivedEvent with(
      ReceivedEvent event, Map<String, String> headers, byte[] payload) {
    return new ReceivedEvent(
        event.topic(), event.partition(), event.offset(), event.key(), headers, payload);
  }

  private byte[] write(Object data) {
    try {
      return json.writeValueAsBytes(data);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private String parked() {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    "select id::text from dead_letter where aggregate_id = :s and status = 'PARKED'")
                .bind("s", subject)
                .mapTo(String.class)
                .one());
  }

  private Map<String, Long> statuses() {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    "select status, count(*) as n from dead_letter where aggregate_id = :s group by status")
                .bind("s", subject)
                .reduceRows(
                    new HashMap<>(),
                    (map, row) -> {
                      map.put(
                          row.getColumn("status", String.class), row.getColumn("n", Long.class));
                      return map;
                    }));
  }

  private List<String> reasons() {
    return jdbi.withHandle(
        h ->
            h.createQuery("select reason_code from dead_letter where aggregate_id = :s")
                .bind("s", subject)
                .mapTo(String.class)
                .list());
  }

  private List<String> auditOf(String letter) {
    return jdbi.withHandle(
        h ->
            h.createQuery("select action from access_audit where record_id = :id")
                .bind("id", letter)
                .mapTo(String.class)
                .list());
  }
}
