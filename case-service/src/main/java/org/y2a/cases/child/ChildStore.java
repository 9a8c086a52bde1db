package org.y2a.cases.child;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Reads and locks what is held about children. */
@ApplicationScoped
public class ChildStore {
  private static final String SELECT =
      """
      select p.version, p.recorded_at, p.erased_at is not null as erased, jsonb_build_object(
        'childId', p.child_id, 'givenName', p.given_name, 'familyName', p.family_name,
        'dateOfBirth', p.date_of_birth, 'sex', p.sex, 'gender', p.gender, 'ethnicity', p.ethnicity,
        'firstLanguage', p.first_language, 'interpreterNeeded', p.interpreter_needed,
        'pncId', p.pnc_id, 'croNumber', p.cro_number, 'crn', p.crn, 'prisonNumber', p.prison_number,
        'homeLocalAuthority', p.home_local_authority, 'mergedInto', p.merged_into,
        'formerNames', coalesce((select jsonb_agg(jsonb_build_object('kind', n.kind,
            'givenName', n.given_name, 'familyName', n.family_name))
          from child_former_name n where n.child_id = p.child_id), '[]'),
        'communicationNeeds', coalesce((select jsonb_agg(n.code)
          from child_communication_need n where n.child_id = p.child_id), '[]'),
        'lookedAfter', coalesce((select jsonb_agg(jsonb_build_object('status', s.status,
            'from', lower(s.during), 'until', upper(s.during) - 1))
          from child_looked_after s where s.child_id = p.child_id), '[]'),
        'addresses', coalesce((select jsonb_agg(jsonb_build_object('lines', a.lines,
            'postcode', a.postcode, 'homeLocalAuthority', a.home_local_authority,
            'from', lower(a.during), 'until', upper(a.during) - 1))
          from child_address a where a.child_id = p.child_id), '[]'))::text as record
      from child p where p.child_id = any(:ids) order by p.child_id
      """;

  private record Row(long version, Instant recordedAt, boolean erased, String record) {}

  private final Jdbi jdbi;
  private final ObjectMapper json;

  ChildStore(Jdbi jdbi, ObjectMapper json) {
    this.jdbi = jdbi;
    this.json = json;
  }

  public Optional<KeptChild> find(UUID childId) {
    return findAll(List.of(childId)).stream().findFirst();
  }

  public List<KeptChild> findAll(Collection<UUID> childIds) {
    return jdbi.withHandle(
        h ->
            h
                .createQuery(SELECT)
                .bind("ids", childIds.toArray(UUID[]::new))
                .mapTo(Row.class)
                .stream()
                .map(
                    row ->
                        new KeptChild(
                            read(row.record()), row.version(), row.recordedAt(), row.erased()))
                .toList());
  }

  /**
   * Keeps other writers of the children out until the transaction ends. Lock their cases before
   * them, as every writer of a case does.
   */
  @Transactional(TxType.MANDATORY)
  public void lock(Collection<UUID> childIds) {
    jdbi.useHandle(
        h ->
            h.createQuery(
                    "select child_id from child where child_id = any(:ids) order by child_id for update")
                .bind("ids", childIds.toArray(UUID[]::new))
                .mapTo(UUID.class)
                .list());
  }

  /** The record and those that have absorbed it, or that it has absorbed. */
  public List<UUID> personOf(UUID childId) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    with recursive up as (
                      select child_id, merged_into from child where child_id = :id
                      union select p.child_id, p.merged_into from child p join up on p.child_id = up.merged_into
                    ), person as (
                      select child_id from up where merged_into is null
                      union select p.child_id from child p join person on p.merged_into = person.child_id
                    )
                    select child_id from person order by child_id
                    """)
                .bind("id", childId)
                .mapTo(UUID.class)
                .list());
  }

  public List<UUID> casesOf(Collection<UUID> childIds) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    "select case_id from youth_case where child_id = any(:ids) order by case_id")
                .bind("ids", childIds.toArray(UUID[]::new))
                .mapTo(UUID.class)
                .list());
  }

  String write(ChildRecord record) {
    try {
      return json.writeValueAsString(record);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A record that cannot be written");
    }
  }

  /** With its lists in the order in which a correction would send them. */
  ChildRecord read(String text) {
    try {
      ChildRecord r = json.readValue(text, ChildRecord.class);
      return r.withLists(
          CorrectedLists.names(r.formerNames()),
          CorrectedLists.needs(r.communicationNeeds()),
          CorrectedLists.lookedAfter(r.lookedAfter()),
          CorrectedLists.addresses(r.addresses()));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A record that cannot be read");
    }
  }
}
