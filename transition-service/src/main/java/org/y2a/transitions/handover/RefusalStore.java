package org.y2a.transitions.handover;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Refused handovers in the database. */
@ApplicationScoped
class RefusalStore {
  private final Jdbi jdbi;
  private final ObjectMapper json;

  RefusalStore(Jdbi jdbi, ObjectMapper json) {
    this.jdbi = jdbi;
    this.json = json;
  }

  void add(UUID transitionId, RefusedHandover refused) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    insert into handover_refusal (transition_id, pdu, refused_on, refused_by, reasons)
                    values (:transitionId, :pdu, :refusedOn, :refusedBy, :reasonList::jsonb)
                    """)
                .bind("transitionId", transitionId)
                .bind("pdu", refused.pdu())
                .bind("refusedOn", refused.refusedOn())
                .bind("refusedBy", refused.refusedBy())
                .bind("reasonList", write(refused.reasons()))
                .execute());
  }

  List<RefusedHandover> of(UUID transitionId) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    select refused_on, pdu, refused_by, reasons
                    from handover_refusal where transition_id = :id order by id
                    """)
                .bind("id", transitionId)
                .map((rows, context) -> refused(rows))
                .list());
  }

  private RefusedHandover refused(ResultSet row) throws SQLException {
    try {
      return new RefusedHandover(
          row.getObject("refused_on", LocalDate.class),
          row.getString("pdu"),
          row.getString("refused_by"),
          List.of(json.readValue(row.getString("reasons"), RefusalReason[].class)));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String write(List<RefusalReason> reasons) {
    try {
      return json.writeValueAsString(reasons);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
