package org.y2a.cases.responsibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.y2a.cases.CaseApi.open;
import static org.y2a.cases.CaseApi.register;
import static org.y2a.cases.CaseApi.today;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.y2a.cases.CaseFile;
import org.y2a.kit.test.TestInfrastructure;

/** What the database itself refuses, whoever asks. */
@QuarkusTest
@QuarkusTestResource(TestInfrastructure.class)
class ResponsibilityConstraintsTest {
  private static final String NO_GAP = "without a responsible organisation";

  @Inject Jdbi jdbi;

  private UUID caseId;

  @BeforeEach
  void openedThirtyDaysAgo() {
    register("CM-ESSEX-1", "essex");
    caseId =
        open(
            CaseFile.of(today().minusYears(15), today().minusDays(30))
                .with("officerId", "CM-ESSEX-1"));
  }

  @Test
  void twoOrganisationsAtOnceAreRefused() {
    assertThatThrownBy(
            statement(
                """
                insert into responsibility (case_id, organisation, during, reason)
                select case_id, 'yos:kent', tstzrange(lower(during) + interval '1 day',
                  lower(during) + interval '2 days'), 'YOS_MOVE'
                from responsibility where case_id = :id
                """))
        .hasMessageContaining("responsibility_pkey");
  }

  @Test
  void twoOfficersAtOnceAreRefused() {
    assertThatThrownBy(
            statement(
                """
                insert into officer_holding (case_id, officer_id, role, during)
                select case_id, 'CM-ESSEX-2', role, tstzrange(lower(during) + interval '1 day', null)
                from officer_holding where case_id = :id
                """))
        .hasMessageContaining("officer_holding_pkey");
  }

  @Test
  void nobodyBetweenTwoIsRefused() {
    assertThatThrownBy(
            statement(
                """
                with closed as (
                  update responsibility set during = tstzrange(lower(during), lower(during) + interval '1 day')
                  where case_id = :id returning case_id, upper(during) as until
                )
                insert into responsibility (case_id, organisation, during, reason)
                select case_id, 'yos:kent', tstzrange(until + interval '1 day', null), 'YOS_MOVE'
                from closed
                """))
        .hasMessageContaining(NO_GAP);
  }

  @Test
  void aLateBeginningIsRefused() {
    assertThatThrownBy(
            statement(
                """
                update responsibility set during = tstzrange(lower(during) + interval '1 hour', null)
                where case_id = :id
                """))
        .hasMessageContaining(NO_GAP);
  }

  @Test
  void endingResponsibilityOfAnOpenCaseIsRefused() {
    assertThatThrownBy(
            statement(
                """
                update responsibility set during = tstzrange(lower(during), lower(during) + interval '1 day') where case_id = :id
                """))
        .hasMessageContaining(NO_GAP);
    assertThatThrownBy(statement("delete from responsibility where case_id = :id"))
        .hasMessageContaining(NO_GAP);
  }

  @Test
  void closingACaseWhileSomebodyStaysResponsibleIsRefused() {
    assertThatThrownBy(
            statement(
                """
                update youth_case set status = 'CLOSED', closed_on = opened_on + 1,
                  closure_reason = 'OTHER' where case_id = :id
                """))
        .hasMessageContaining(NO_GAP);
  }

  @Test
  void aCaseWithoutAnyResponsibleOrganisationIsRefused() {
    assertThatThrownBy(
            statement(
                """
                insert into youth_case (case_id, child_id, yos, yos_reference, opened_on,
                  planning_due_on, transfer_age_on, recorded_at)
                select uuidv7(), child_id, yos, yos_reference || '-2', opened_on, planning_due_on,
                  transfer_age_on, now()
                from youth_case where case_id = :id
                """))
        .hasMessageContaining(NO_GAP);
  }

  @Test
  void aRowCannotBeTakenToAnotherCase() {
    UUID other = open(CaseFile.ofFifteenYearOld(today()));
    assertThatThrownBy(
            () ->
                jdbi.useHandle(
                    h ->
                        h.createUpdate(
                                "update responsibility set case_id = :other where case_id = :id")
                            .bind("id", caseId)
                            .bind("other", other)
                            .execute()))
        .hasMessageContaining("another case");
  }

  @Test
  void turningEighteenIsNotAnnouncedBeforePlanning() {
    assertThatThrownBy(
            statement("update youth_case set transfer_age_raised_at = now() where case_id = :id"))
        .hasMessageContaining("planning_is_raised_first");
  }

  @Test
  void aTimeWithoutAnOfficerIsAllowedAndSeen() {
    assertThatCode(
            statement(
                """
                update officer_holding set during = tstzrange(lower(during), lower(during) + interval '1 day')
                where case_id = :id
                """))
        .doesNotThrowAnyException();
    int alarms =
        jdbi.withHandle(
            h ->
                h.createQuery("select count(*) from case_without_officer where case_id = :id")
                    .bind("id", caseId)
                    .mapTo(Integer.class)
                    .one());
    assertThat(alarms).isOne();
  }

  private ThrowingCallable statement(String sql) {
    return () -> jdbi.useHandle(h -> h.createUpdate(sql).bind("id", caseId).execute());
  }
}
