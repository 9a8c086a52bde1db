package org.y2a.benchmarks;

import java.time.LocalDate;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Synthetic cases made in the database, set by set; all of them say so in their names. */
final class StoredCases {
  private final Jdbi jdbi;

  StoredCases(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /**
   * Triggers and foreign keys rest, and the two keys on ranges are built at the end: this is made
   * up and sound, and what is measured comes later.
   *
   * @param due how many of them have their planning fall due on the day
   */
  void add(int from, int to, int due, LocalDate day) {
    jdbi.useTransaction(
        h -> {
          h.execute("set local session_replication_role = replica");
          h.execute("alter table responsibility drop constraint responsibility_pkey");
          insert(h, from, to, due, day);
          h.execute(
              "alter table responsibility add primary key (case_id, during without overlaps)");
        });
    jdbi.useHandle(h -> h.execute("analyze"));
  }

  private static void insert(Handle h, int from, int to, int due, LocalDate day) {
    h.createUpdate(
            """
            with made as (
              select i, overlay(md5('case' || i) placing lpad(to_hex(i), 8, '0') from 1 for 8)::uuid as case_id,
                overlay(md5('child' || i) placing lpad(to_hex(i), 8, '0') from 1 for 8)::uuid as child_id,
                case when i < :from + :due then :day else :day + 400 + i %% 700 end as planning
              from generate_series(:from, :to - 1) as i
            ), dated as (
              select *, (planning - interval '210 months')::date as born from made
            ), children as (
              insert into child (child_id, given_name, family_name, date_of_birth, sex, home_local_authority)
              select child_id, 'Robin', 'Example' || i %% 50000, born, 'NOT_KNOWN', 'E10000012' from dated
            ), cases as (
              insert into youth_case (case_id, child_id, yos, yos_reference, opened_on, planning_due_on,
                transfer_age_on, recorded_at)
              select case_id, child_id, 'essex', 'STORED-' || i, :day - 30, planning,
                (born + interval '18 years')::date, now() from dated
            ), spells as (
              insert into responsibility (case_id, organisation, during, reason)
              select case_id, 'yos:essex',
                tstzrange((:day - 30)::timestamp at time zone 'Europe/London', null), 'OPENED' from dated
            ), steps as (
              insert into case_history (case_id, version, changed_at, changed_by, what)
              select case_id, 1, now(), 'benchmark', 'OPENED' from dated
            )
            insert into sentence_order (order_id, case_id, type, starts_on, ends_on, requirements_completed)
            select child_id, case_id, 'YRO', :day - 30, :day + 700, false from dated
            """
                .replace("%%", "%"))
        .bind("from", from)
        .bind("to", to)
        .bind("due", due)
        .bind("day", day)
        .execute();
  }
}
