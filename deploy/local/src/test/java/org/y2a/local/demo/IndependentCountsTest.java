package org.y2a.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.y2a.infrastructure.PostgresServer;

/** On a real PostgreSQL, with tables that hold the same facts but none of the services' guards. */
class IndependentCountsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
  private static final String OPENED = "2025-06-01";

  private static PostgresServer server;
  private static PGSimpleDataSource database;

  private final Rows rows = new Rows(database::getConnection);
  private int number;

  @BeforeAll
  static void startServer() {
    server = PostgresServer.start();
    database = new PGSimpleDataSource();
    database.setURL("jdbc:postgresql://127.0.0.1:%d/postgres".formatted(server.port()));
    database.setUser("postgres");
    database.setPassword(PostgresServer.PASSWORD);
  }

  @AfterAll
  static void stopServer() {
    server.close();
  }

  @BeforeEach
  void tables() {
    execute(
        """
        drop table if exists child, youth_case, responsibility, officer_holding, transition;
        create table child (child_id int primary key, date_of_birth date);
        create table youth_case (case_id int primary key, child_id int, opened_on date, closed_on date);
        create table responsibility (case_id int, organisation text, during tstzrange);
        create table officer_holding (case_id int, officer_id text, during tstzrange);
        create table transition (case_id int, outcome text, practitioner text, transferred_on date,
                                 withdrawn_on date);
        """);
  }

  @ParameterizedTest
  @CsvSource({
    "2008-02-29, 2026-02-28, 0",
    "2008-02-29, 2026-03-01, 1",
    "2008-03-01, 2026-02-28, 0",
    "2008-03-01, 2026-03-01, 1",
    "2008-02-28, 2026-02-28, 1",
    "2010-02-28, 2028-02-28, 1",
  })
  void a_child_is_18_on_the_anniversary_and_one_of_29_February_on_1_March(
      LocalDate born, LocalDate today, long expected) {
    openCase(born, OPENED, null);
    assertThat(counts(today).transferAgeReached()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-02-01, 2026-02-01, 1",
    "2026-02-01, 2026-01-31, 0",
    "2026-02-01, 2026-02-02, 1",
  })
  void a_birthday_counts_while_the_case_is_open_even_on_its_last_day(
      LocalDate birthday, String closedOn, long expected) {
    openCase(birthday.minusYears(18), OPENED, closedOn);
    assertThat(counts(TODAY).transferAgeReached()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2008-08-31, 2025-06-01, 2026-02-27, 0",
    "2008-08-31, 2025-06-01, 2026-02-28, 1",
    "2008-09-01, 2025-06-01, 2026-02-28, 0",
    "2008-09-01, 2025-06-01, 2026-03-01, 1",
    "2008-03-01, 2026-02-20, 2026-02-19, 0",
    "2008-03-01, 2026-02-20, 2026-02-20, 1",
  })
  void planning_is_due_at_17_years_6_months_or_at_the_later_opening(
      LocalDate born, String openedOn, LocalDate today, int expected) {
    openCase(born, openedOn, null);
    assertThat(counts(today).casesPast17y6m()).hasSize(expected);
  }

  @Test
  void a_case_closed_before_17_years_6_months_is_not_due() {
    openCase(LocalDate.of(2008, 1, 1), OPENED, "2025-06-30");
    openCase(LocalDate.of(2008, 1, 1), OPENED, "2025-07-01");
    assertThat(counts(TODAY).casesPast17y6m()).containsExactly("2");
  }

  @Test
  void each_case_that_is_due_needs_exactly_one_outcome_and_no_other_case_has_one() {
    var due = LocalDate.of(2008, 1, 1);
    outcome(openCase(due, OPENED, null), "RETAIN");
    assertThat(counts(TODAY).casesWithoutExactlyOneOutcome()).isZero();
    var twice = openCase(due, OPENED, null);
    outcome(twice, "TRANSFER");
    outcome(twice, "RETAIN");
    openCase(due, OPENED, null);
    outcome(openCase(due, OPENED, null), null);
    outcome(openCase(LocalDate.of(2012, 1, 1), OPENED, null), "RETAIN");
    assertThat(counts(TODAY).casesWithoutExactlyOneOutcome()).isEqualTo(4);
  }

  @Test
  void one_spell_after_another_from_opening_on_leaves_no_gap_and_no_second_holder() {
    var moved = openCase(LocalDate.of(2008, 1, 1), OPENED, null);
    spell(moved, "yos:essex", "2025-06-01 00:00 Europe/London", "2026-01-01 08:00 Europe/London");
    spell(moved, "pdu:N56ESXN", "2026-01-01 08:00 Europe/London", "");
    transferred(moved);
    var closed = openCase(LocalDate.of(2009, 1, 1), OPENED, "2026-01-10");
    spell(closed, "yos:kent", "2025-06-01 00:00 Europe/London", "2026-01-10 09:30 Europe/London");
    assertThat(counts(TODAY).casesWithoutResponsibleOrganisation()).isZero();
    assertThat(counts(TODAY).casesWithTwoHolders()).isZero();
    assertThat(counts(TODAY).casesHeldByProbation()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "never held, , ",
    "held late, 2025-06-02 00:00 Europe/London, ",
    "held until yesterday though open, 2025-06-01 00:00 Europe/London, 2026-02-28 00:00 Europe/London",
  })
  void a_case_that_nobody_holds_is_found(String why, String from, String until) {
    var alone = openCase(LocalDate.of(2008, 1, 1), OPENED, null);
    if (from != null) {
      spell(alone, "yos:essex", from, until == null ? "" : until);
    }
    assertThat(counts(TODAY).casesWithoutResponsibleOrganisation()).as(why).isEqualTo(1);
  }

  @Test
  void a_gap_between_two_spells_is_found() {
    var gap = openCase(LocalDate.of(2008, 1, 1), OPENED, null);
    spell(gap, "yos:essex", "2025-06-01 00:00 Europe/London", "2026-01-01 08:00 Europe/London");
    spell(gap, "yos:kent", "2026-01-01 08:01 Europe/London", "");
    assertThat(counts(TODAY).casesWithoutResponsibleOrganisation()).isEqualTo(1);
  }

  @Test
  void two_holders_at_once_are_found_even_for_a_moment_or_twice_the_same() {
    var moment = openCase(LocalDate.of(2008, 1, 1), OPENED, null);
    spell(
        moment, "yos:essex", "2025-06-01 00:00 Europe/London", "2026-01-01 08:00:01 Europe/London");
    spell(moment, "yos:kent", "2026-01-01 08:00:00 Europe/London", "");
    var same = openCase(LocalDate.of(2008, 1, 1), OPENED, null);
    spell(same, "yos:essex", "2025-06-01 00:00 Europe/London", "");
    spell(same, "yos:essex", "2025-06-01 00:00 Europe/London", "");
    assertThat(counts(TODAY).casesWithTwoHolders()).isEqualTo(2);
  }

  @Test
  void a_case_that_each_side_records_as_its_own_or_as_the_others_is_found() {
    var bothHold = openCase(LocalDate.of(2008, 1, 1), OPENED, null);
    spell(bothHold, "yos:essex", "2025-06-01 00:00 Europe/London", "");
    transferred(bothHold);
    var neitherHolds = openCase(LocalDate.of(2008, 1, 1), OPENED, null);
    spell(neitherHolds, "pdu:N56ESXN", "2025-06-01 00:00 Europe/London", "");
    assertThat(counts(TODAY).casesWithTwoHolders()).isEqualTo(2);
  }

  @Test
  void an_open_case_needs_a_named_officer_now() {
    var held = openCase(LocalDate.of(2008, 1, 1), OPENED, null);
    execute(
        "insert into officer_holding values (%d, 'CM-ESSEX-1', '[2025-06-01,)')".formatted(held));
    var left = openCase(LocalDate.of(2008, 1, 1), OPENED, null);
    execute(
        "insert into officer_holding values (%d, 'CM-ESSEX-1', '[2025-06-01,2026-01-01)')"
            .formatted(left));
    openCase(LocalDate.of(2008, 1, 1), OPENED, "2026-01-01");
    assertThat(counts(TODAY).casesWithoutNamedOfficer()).isEqualTo(1);
  }

  @Test
  void a_transfer_to_be_made_without_a_named_practitioner_is_unallocated() {
    execute(
        """
        insert into transition values
          (1, 'TRANSFER', null, null, null),
          (2, 'TRANSFER', 'PP-N56ESXN-1', null, null),
          (3, 'TRANSFER', null, null, '2026-01-01'),
          (4, 'RETAIN', null, null, null)
        """);
    assertThat(counts(TODAY).unallocated()).isEqualTo(1);
  }

  private void transferred(int caseId) {
    execute(
        "insert into transition (case_id, outcome, transferred_on) values (%d, 'TRANSFER', '2026-01-01')"
            .formatted(caseId));
  }

  private IndependentCounts counts(LocalDate today) {
    return new IndependentCounts(rows, rows, today);
  }

  private int openCase(LocalDate born, String openedOn, String closedOn) {
    number++;
    execute("insert into child values (%d, '%s')".formatted(number, born));
    execute(
        "insert into youth_case values (%d, %d, '%s', %s)"
            .formatted(number, number, openedOn, closedOn == null ? "null" : "'" + closedOn + "'"));
    return number;
  }

  private static void spell(int caseId, String organisation, String from, String until) {
    var end = until.isEmpty() ? "null" : "'" + until + "'";
    execute(
        "insert into responsibility values (%d, '%s', tstzrange('%s', %s))"
            .formatted(caseId, organisation, from, end));
  }

  private static void outcome(int caseId, String outcome) {
    execute(
        "insert into transition values (%d, %s, null, null, null)"
            .formatted(caseId, outcome == null ? "null" : "'" + outcome + "'"));
  }

  private static void execute(String sql) {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
