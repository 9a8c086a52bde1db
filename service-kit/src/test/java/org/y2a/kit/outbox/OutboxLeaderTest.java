package org.y2a.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.y2a.contracts.Topic;
import org.y2a.contracts.cases.CaseClosed;
import org.y2a.kit.test.TestInfrastructure;

@QuarkusTest
@QuarkusTestResource(TestInfrastructure.class)
class OutboxLeaderTest {

  private static final String TOPIC = Topic.CASES.topicName();

  @Inject Outbox outbox;
  @Inject OutboxRelay leader;
  @Inject OutboxDelivery delivery;
  @Inject DataSource dataSource;
  @Inject Jdbi jdbi;

  @Test
  void anotherReplicaLeadsWhenTheLeaderStops() throws InterruptedException {
    publishAndSee();
    var other = new OutboxRelay(dataSource, delivery);
    other.start(new StartupEvent());
    try {
      assertThat(leaders()).hasSize(1);
      leader.stop(new ShutdownEvent());
      publishAndSee();
      assertThat(leaders()).hasSize(1);
    } finally {
      other.stop(new ShutdownEvent());
      leader.start(new StartupEvent());
    }
    publishAndSee();
  }

  @Test
  void aLeaderThatLosesItsConnectionLosesTheLeadAndNothingElse() {
    publishAndSee();
    var before = leaders();
    assertThat(before).hasSize(1);
    jdbi.withHandle(
        h ->
            h.createQuery("select pg_terminate_backend(:pid)")
                .bind("pid", before.getFirst())
                .mapTo(Boolean.class)
                .one());
    publishAndSee();
    assertThat(leaders()).hasSize(1).doesNotContainAnyElementsOf(before);
  }

  private void publishAndSee() {
    var id = UUID.randomUUID();
    QuarkusTransaction.requiringNew()
        .run(() -> outbox.publish(new CaseClosed(id, LocalDate.of(2026, 1, 5), "COMPLETED")));
    assertThat(Topics.read(TOPIC, 1, r -> r.key().equals(id.toString()))).hasSize(1);
  }

  private List<Integer> leaders() {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    select pid from pg_locks l join pg_database d on d.oid = l.database
                    where locktype = 'advisory' and granted and datname = current_database()
                      and objid = :lock
                    """)
                .bind("lock", 0x59_32_41_0BL)
                .mapTo(Integer.class)
                .list());
  }
}
