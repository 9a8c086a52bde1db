package org.y2a.cases.order;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.y2a.contracts.AtTransferAge;
import org.y2a.contracts.DisposalKind;

/** The table of disposal types. */
@ApplicationScoped
class DisposalTypeStore {
  private record Row(
      String code,
      String name,
      DisposalKind kind,
      boolean endRequired,
      AtTransferAge atTransferAge,
      String[] countsIn,
      LocalDate validFrom,
      LocalDate validTo) {

    DisposalType type() {
      return new DisposalType(
          code,
          name,
          kind,
          endRequired,
          atTransferAge,
          List.of(countsIn),
          Optional.ofNullable(validFrom),
          Optional.ofNullable(validTo));
    }
  }

  private final Jdbi jdbi;

  DisposalTypeStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  List<DisposalType> all() {
    return jdbi.withHandle(
        h ->
            h
                .createQuery(
                    """
                    select code, name, kind, end_required, at_transfer_age, counts_in,
                      lower(in_force) as valid_from, upper(in_force) - 1 as valid_to
                    from disposal_type order by code, in_force
                    """)
                .mapTo(Row.class)
                .stream()
                .map(Row::type)
                .toList());
  }

  /** False when the type has another row in force on one of the days. */
  boolean put(DisposalType type) {
    return jdbi.withHandle(
        h ->
            h.createUpdate(
                        """
                        merge into disposal_type t
                        using (
                          select :code as code, daterange(:from::date, :to::date, '[]') as in_force
                          where not exists (
                            select from disposal_type other where other.code = :code
                              and other.in_force && daterange(:from::date, :to::date, '[]')
                              and lower(other.in_force) is distinct from :from::date)
                        ) as s on t.code = s.code and lower(t.in_force) is not distinct from :from::date
                        when matched then update set name = :name, kind = :kind, end_required = :endRequired,
                          at_transfer_age = :atTransferAge, counts_in = :countsIn, in_force = s.in_force
                        when not matched then insert
                          (code, name, kind, end_required, at_transfer_age, counts_in, in_force)
                          values (:code, :name, :kind, :endRequired, :atTransferAge, :countsIn, s.in_force)
                        """)
                    .bind("code", type.code())
                    .bind("name", type.name())
                    .bind("kind", type.kind().name())
                    .bind("endRequired", type.endRequired())
                    .bind("atTransferAge", type.atTransferAge().name())
                    .bind("countsIn", type.countsIn().toArray(String[]::new))
                    .bind("from", type.validFrom().orElse(null))
                    .bind("to", type.validTo().orElse(null))
                    .execute()
                == 1);
  }

  /** Whether an order started on a day on which its type was not in force. */
  boolean leavesOrdersOut(String code) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    select exists (select from sentence_order o where o.type = :code and not exists (
                      select from disposal_type t where t.code = o.type and t.in_force @> o.starts_on))
                    """)
                .bind("code", code)
                .mapTo(Boolean.class)
                .one());
  }
}
