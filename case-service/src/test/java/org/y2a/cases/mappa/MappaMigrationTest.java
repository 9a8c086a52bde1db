package org.y2a.cases.mappa;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.y2a.kit.test.TestInfrastructure;

/** What assessments said of MAPPA before it had a record of its own. */
@QuarkusTest
@QuarkusTestResource(TestInfrastructure.class)
class MappaMigrationTest {
  private static final String SCHEMA = "before_mappa";

  @Inject DataSource dataSource;
  @Inject Jdbi jdbi;

  @Test
  void runsOfAssessmentsThatSayTheSameBecomeRegistrations() {
    migrateTo("1");
    QuarkusTransaction.requiringNew().run(this::assessSeveralTimes);
    migrateTo("3");
    List<String> registrations =
        jdbi.withHandle(
            h ->
                h.createQuery(
                        """
                        select concat_ws(' ', category, level, from_on, until_on)
                        from before_mappa.mappa_registration order by from_on
                        """)
                    .mapTo(String.class)
                    .list());
    assertThat(registrations)
        .containsExactly(
            "2 1 2026-02-01 2026-03-31", "2 3 2026-04-01 2026-04-30", "1 2 2026-06-01");
  }

  private void assessSeveralTimes() {
    jdbi.useHandle(
        h ->
            h.createScript(
                    """
                    set local search_path = before_mappa, public;
                    insert into child (child_id, given_name, family_name, date_of_birth, sex,
                      home_local_authority)
                    values ('00000000-0000-7000-8000-000000000001', 'Robin', 'Example', '2011-01-01',
                      'MALE', 'E10000012');
                    insert into youth_case (case_id, child_id, yos, yos_reference, opened_on,
                      planning_due_on, transfer_age_on, recorded_at)
                    values ('00000000-0000-7000-8000-000000000002',
                      '00000000-0000-7000-8000-000000000001', 'essex', 'M-1', '2026-01-01',
                      '2028-07-01', '2029-01-01', now());
                    insert into responsibility (case_id, organisation, during, reason)
                    values ('00000000-0000-7000-8000-000000000002', 'yos:essex',
                      tstzrange('2026-01-01 00:00Z', null), 'OPENED');
                    insert into assessment (assessment_id, case_id, completed_on, rosh,
                      safety_and_wellbeing, likelihood_of_reoffending, mappa_category, mappa_level,
                      recorded_at)
                    select uuidv7(), '00000000-0000-7000-8000-000000000002', on_day, 'HIGH', 'LOW',
                      'LOW', category, level, now() + n * interval '1 minute'
                    from (values (1, date '2026-01-05', null, null), (2, '2026-02-01', 2, 1),
                      (3, '2026-03-01', 2, 1), (4, '2026-04-01', 2, 3), (5, '2026-05-01', null, null),
                      (6, '2026-06-01', 1, 1), (7, '2026-06-01', 1, 2))
                      as said(n, on_day, category, level);
                    """)
                .execute());
  }

  private void migrateTo(String version) {
    Flyway.configure()
        .dataSource(dataSource)
        .schemas(SCHEMA)
        .locations("classpath:db/migration")
        .target(version)
        .load()
        .migrate();
  }
}
