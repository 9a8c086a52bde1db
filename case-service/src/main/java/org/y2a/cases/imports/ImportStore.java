package org.y2a.cases.imports;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.y2a.kit.database.RecordArguments;
import org.y2a.kit.problem.FieldError;

/** Imports and what became of their lines. */
@ApplicationScoped
class ImportStore {
  private static final TypeReference<List<FieldError>> FINDINGS = new TypeReference<>() {};

  record Begun(
      UUID importId,
      String organisation,
      FileFormat format,
      ImportState state,
      Instant startedAt,
      Instant progressAt) {}

  record Earlier(long line, byte[] contentHash, ImportResult.Outcome outcome) {
    boolean landed() {
      return outcome != ImportResult.Outcome.REFUSED;
    }
  }

  private record Count(ImportResult.Outcome outcome, long rows) {}

  private record Row(
      long line,
      String yos,
      String yosReference,
      ImportResult.Outcome outcome,
      UUID caseId,
      String findings) {}

  private final Jdbi jdbi;
  private final ObjectMapper json;

  ImportStore(Jdbi jdbi, ObjectMapper json) {
    this.jdbi = jdbi;
    this.json = json;
  }

  /** New, or going on; what was begun before keeps its organisation and format. */
  void begin(Begun begun, String by) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    insert into case_import (import_id, organisation, started_by, started_at,
                      progress_at, format, state)
                    values (:importId, :organisation, :by, :startedAt, :progressAt, :format, :state)
                    on conflict do nothing
                    """)
                .bindNamedArgumentFinder(RecordArguments.of(begun))
                .bind("by", by)
                .execute());
  }

  Optional<Begun> find(UUID importId) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    select import_id, organisation, format, state, started_at, progress_at
                    from case_import where import_id = :id
                    """)
                .bind("id", importId)
                .mapTo(Begun.class)
                .findOne());
  }

  /** Locks the import until the transaction ends: two senders of one file take turns. */
  void progress(UUID importId, ImportState state, Instant at) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    "update case_import set state = :state, progress_at = :at where import_id = :id")
                .bind("id", importId)
                .bind("state", state.name())
                .bind("at", at)
                .execute());
  }

  Map<ImportResult.Outcome, Long> counts(UUID importId) {
    return jdbi.withHandle(
        h ->
            h
                .createQuery(
                    """
                    select outcome, count(*) as rows from case_import_row
                    where import_id = :id group by outcome order by outcome
                    """)
                .bind("id", importId)
                .mapTo(Count.class)
                .stream()
                .collect(toMap(Count::outcome, Count::rows)));
  }

  Map<Long, Earlier> earlier(UUID importId, long from, long to) {
    return jdbi.withHandle(
        h ->
            h
                .createQuery(
                    """
                    select line, content_hash, outcome from case_import_row
                    where import_id = :id and line between :from and :to
                    """)
                .bind("id", importId)
                .bind("from", from)
                .bind("to", to)
                .mapTo(Earlier.class)
                .stream()
                .collect(toMap(Earlier::line, e -> e)));
  }

  /** Those of the references under which an earlier line of the import landed. */
  Set<ImportRow.Reference> landedBefore(
      UUID importId, long line, Collection<ImportRow.Reference> references) {
    return new HashSet<>(
        jdbi.withHandle(
            h ->
                h.createQuery(
                        """
                        select distinct yos, yos_reference as value
                        from unnest(:services, :references) as w(yos, yos_reference)
                        join case_import_row using (yos, yos_reference)
                        where import_id = :id and outcome <> 'REFUSED' and line < :line
                        """)
                    .bind("id", importId)
                    .bind("line", line)
                    .bind(
                        "services",
                        references.stream().map(ImportRow.Reference::yos).toArray(String[]::new))
                    .bind(
                        "references",
                        references.stream().map(ImportRow.Reference::value).toArray(String[]::new))
                    .mapTo(ImportRow.Reference.class)
                    .list()));
  }

  /** In one statement; a line that was refused before is overwritten. */
  void record(UUID importId, List<ImportRow> rows, Map<Long, ImportResult> results) {
    List<ImportRow> known = rows.stream().filter(r -> results.containsKey(number(r))).toList();
    List<ImportResult> ordered = known.stream().map(r -> results.get(number(r))).toList();
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    insert into case_import_row (import_id, line, content_hash, yos, yos_reference,
                      outcome, case_id, findings)
                    select :id, line, decode(hash, 'hex'), yos, reference, outcome, case_id, findings::jsonb
                    from unnest(:lines, :hashes, :services, :references, :outcomes, :cases, :findings)
                      as r(line, hash, yos, reference, outcome, case_id, findings)
                    on conflict (import_id, line) do update set content_hash = excluded.content_hash,
                      yos = excluded.yos, yos_reference = excluded.yos_reference,
                      outcome = excluded.outcome, case_id = excluded.case_id,
                      findings = excluded.findings
                    """)
                .bind("id", importId)
                .bind("lines", ordered.stream().map(ImportResult::line).toArray(Long[]::new))
                .bind(
                    "hashes",
                    known.stream()
                        .map(r -> HexFormat.of().formatHex(r.line().hash()))
                        .toArray(String[]::new))
                .bind("services", ordered.stream().map(ImportResult::yos).toArray(String[]::new))
                .bind(
                    "references",
                    ordered.stream().map(ImportResult::yosReference).toArray(String[]::new))
                .bind(
                    "outcomes",
                    ordered.stream().map(r -> r.outcome().name()).toArray(String[]::new))
                .bind("cases", ordered.stream().map(ImportResult::caseId).toArray(UUID[]::new))
                .bind("findings", ordered.stream().map(this::write).toArray(String[]::new))
                .execute());
  }

  List<ImportResult> results(UUID importId, long afterLine, int limit) {
    return jdbi.withHandle(
        h ->
            h
                .createQuery(
                    """
                    select line, yos, yos_reference, outcome, case_id, findings::text
                    from case_import_row where import_id = :id and line > :after
                    order by line limit :limit
                    """)
                .bind("id", importId)
                .bind("after", afterLine)
                .bind("limit", limit)
                .mapTo(Row.class)
                .stream()
                .map(
                    r ->
                        new ImportResult(
                            r.line(), r.yos(), r.yosReference(), r.outcome(), r.caseId(), read(r)))
                .toList());
  }

  private static long number(ImportRow row) {
    return row.line().number();
  }

  private String write(ImportResult result) {
    try {
      return result.findings() == null ? null : json.writeValueAsString(result.findings());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Findings that cannot be written", e);
    }
  }

  private List<FieldError> read(Row row) {
    try {
      return row.findings() == null ? null : json.readValue(row.findings(), FINDINGS);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Findings that cannot be read", e);
    }
  }
}
