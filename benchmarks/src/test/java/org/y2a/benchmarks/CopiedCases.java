package org.y2a.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.postgresql.PGConnection;

/**
 * The rows of imported cases, to be copied into the same tables a second time under other
 * identifiers: the same indexes, foreign keys and triggers, and no service.
 */
final class CopiedCases {
  /** By table and columns. */
  private static final Map<String, String> ROWS = new LinkedHashMap<>();

  static {
    ROWS.put(
        """
        child (child_id, given_name, family_name, date_of_birth, sex, ethnicity, pnc_id,
            home_local_authority)""",
        """
        select other(child_id), given_name, family_name, date_of_birth, sex, ethnicity, pnc_id,
          home_local_authority from child join imported using (child_id)""");
    ROWS.put(
        """
        youth_case (case_id, child_id, yos, yos_reference, status, opened_on, closed_on,
            closure_reason, transferred_on, planning_due_on, planning_raised_at, transfer_age_on,
            transfer_age_raised_at, recorded_at, version)""",
        """
        select other(case_id), other(c.child_id), c.yos, c.yos_reference || '.C', status, opened_on,
          closed_on, closure_reason, transferred_on, planning_due_on, planning_raised_at,
          transfer_age_on, transfer_age_raised_at, recorded_at, version
        from youth_case c join imported using (case_id)""");
    ROWS.put(
        """
        sentence_order (order_id, case_id, type, starts_on, ends_on, requirements_completed)""",
        """
        select other(order_id), other(case_id), type, starts_on, ends_on, requirements_completed
        from sentence_order join imported using (case_id)""");
    ROWS.put(
        """
        responsibility (case_id, organisation, during, reason, transition_id)""",
        """
        select other(case_id), organisation, during, reason, transition_id
        from responsibility join imported using (case_id)""");
    ROWS.put(
        """
        case_history (case_id, version, changed_at, changed_by, what, facts)""",
        """
        select other(case_id), version, changed_at, changed_by, what, facts
        from case_history join imported using (case_id)""");
  }

  private final Map<String, byte[]> texts = new LinkedHashMap<>();

  static CopiedCases of(Connection connection, String referencePrefix)
      throws SQLException, IOException {
    CopiedCases copied = new CopiedCases();
    try (var statement = connection.createStatement()) {
      statement.execute(
          """
          create or replace function pg_temp.other(uuid) returns uuid immutable language sql as
            $$ select ('1' || substr($1::text, 2))::uuid $$
          """);
      statement.execute(
          "create temporary table imported as select case_id, child_id from youth_case"
              + " where yos_reference like '"
              + referencePrefix
              + "%'");
    }
    for (var table : ROWS.entrySet()) {
      var text = new ByteArrayOutputStream();
      connection
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyOut(
              "copy ("
                  + table.getValue().replace("other(", "pg_temp.other(")
                  + " order by 1) to stdout",
              text);
      copied.texts.put(table.getKey(), text.toByteArray());
    }
    return copied;
  }

  /** In one transaction, deferred constraints included. */
  void copyIn(Connection connection) throws SQLException, IOException {
    connection.setAutoCommit(false);
    for (var table : texts.entrySet()) {
      connection
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn(
              "copy " + table.getKey() + " from stdin", new ByteArrayInputStream(table.getValue()));
    }
    connection.commit();
    connection.setAutoCommit(true);
  }
}
