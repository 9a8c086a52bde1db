package org.y2a.cases.imports;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.y2a.cases.imports.ImportResult.Outcome;
import org.y2a.cases.officer.KnownOfficers;
import org.y2a.cases.officer.Officers;
import org.y2a.cases.upsert.CaseUpserts;
import org.y2a.cases.youthcase.CaseOpenings;
import org.y2a.cases.youthcase.OpenCase;
import org.y2a.cases.youthcase.Opening;
import org.y2a.cases.youthcase.TimeOrderedIds;
import org.y2a.cases.youthcase.VersionCheck;
import org.y2a.cases.youthcase.YouthCase;
import org.y2a.kit.problem.FieldError;
import org.y2a.kit.problem.Problem;
import org.y2a.kit.time.BusinessClock;

/** Takes a batch of lines in: whatever lands, lands together with the note that it did. */
@ApplicationScoped
class ImportBatches {
  private final ImportStore store;
  private final RowReader reader;
  private final CaseOpenings openings;
  private final CaseUpserts upserts;
  private final Officers officers;
  private final BusinessClock clock;

  ImportBatches(
      ImportStore store,
      RowReader reader,
      CaseOpenings openings,
      CaseUpserts upserts,
      Officers officers,
      BusinessClock clock) {
    this.store = store;
    this.reader = reader;
    this.openings = openings;
    this.upserts = upserts;
    this.officers = officers;
    this.clock = clock;
  }

  /**
   * New cases, cases that are there already as sent, and refused lines.
   *
   * @return the lines that are left: those that change a case
   */
  @Transactional(TxType.REQUIRES_NEW)
  public List<ImportRow> take(UUID importId, List<Line> lines, RowForm form) {
    store.progress(importId, ImportState.RUNNING, clock.now());
    List<ImportRow> rows =
        withoutRepetitions(
            importId,
            notYetLanded(importId, lines).stream().map(line -> reader.read(line, form)).toList());
    Map<ImportRow.Reference, YouthCase> present = present(rows);
    Map<Long, ImportResult> results = new HashMap<>();
    List<ImportRow> changing = new ArrayList<>();
    List<ImportRow> opening = new ArrayList<>();
    for (ImportRow row : knownOfficersOnly(rows, present)) {
      YouthCase found = row.isSound() ? present.get(row.reference().orElseThrow()) : null;
      if (!row.isSound()) {
        results.put(row.line().number(), ImportResult.refused(row));
      } else if (found == null) {
        opening.add(row);
      } else if (upserts.isSame(found, row.sound())) {
        results.put(
            row.line().number(), ImportResult.landed(row, Outcome.UNCHANGED, found.caseId()));
      } else {
        changing.add(row);
      }
    }
    changing.addAll(open(opening, results));
    store.record(importId, rows, results);
    return changing;
  }

  @Transactional(TxType.REQUIRES_NEW)
  public void change(UUID importId, ImportRow row) {
    CaseUpserts.Result result = upserts.put(row.sound(), VersionCheck.ifSent(null));
    Outcome outcome = Outcome.valueOf(result.effect().name());
    record(importId, row, ImportResult.landed(row, outcome, result.youthCase().caseId()));
  }

  @Transactional(TxType.REQUIRES_NEW)
  public void refuse(UUID importId, ImportRow row, Problem problem) {
    List<FieldError> findings =
        problem.errors().isEmpty()
            ? List.of(new FieldError("", problem.errorCode(), problem.getMessage()))
            : problem.errors();
    ImportRow refused = ImportRow.refused(row.line(), row.request(), findings);
    record(importId, refused, ImportResult.refused(refused));
  }

  private void record(UUID importId, ImportRow row, ImportResult result) {
    store.record(importId, List.of(row), Map.of(row.line().number(), result));
  }

  private List<Line> notYetLanded(UUID importId, List<Line> lines) {
    Map<Long, ImportStore.Earlier> earlier =
        store.earlier(importId, lines.getFirst().number(), lines.getLast().number());
    return lines.stream().filter(line -> !landed(earlier.get(line.number()), line)).toList();
  }

  private static boolean landed(ImportStore.Earlier earlier, Line line) {
    if (earlier != null && !Arrays.equals(earlier.contentHash(), line.hash())) {
      throw Problem.of(
          422,
          "IDEMPOTENCY_KEY_REUSED",
          "Line %d is not what this import was sent before".formatted(line.number()));
    }
    return earlier != null && earlier.landed();
  }

  private List<ImportRow> withoutRepetitions(UUID importId, List<ImportRow> rows) {
    List<ImportRow.Reference> references =
        rows.stream().filter(ImportRow::isSound).map(r -> r.reference().orElseThrow()).toList();
    if (references.isEmpty()) {
      return rows;
    }
    Set<ImportRow.Reference> seen =
        new HashSet<>(store.landedBefore(importId, rows.getFirst().line().number(), references));
    return rows.stream()
        .map(
            row ->
                !row.isSound() || seen.add(row.reference().orElseThrow())
                    ? row
                    : row.refusedBy(
                        new FieldError(
                            "yosReference",
                            "ONCE_IN_FILE",
                            "An earlier line of the file has the same reference")))
        .toList();
  }

  private Map<ImportRow.Reference, YouthCase> present(List<ImportRow> rows) {
    List<OpenCase> sound = rows.stream().filter(ImportRow::isSound).map(ImportRow::sound).toList();
    return sound.isEmpty()
        ? Map.of()
        : upserts.present(sound).stream()
            .collect(
                toMap(c -> new ImportRow.Reference(c.yos(), c.reference().value()), identity()));
  }

  /** A new case names an officer of its service; for one that is there, changing it asks again. */
  private List<ImportRow> knownOfficersOnly(
      List<ImportRow> rows, Map<ImportRow.Reference, YouthCase> present) {
    KnownOfficers known = known(rows);
    return rows.stream()
        .map(
            row ->
                !row.isSound()
                        || row.sound().officerId() == null
                        || present.containsKey(row.reference().orElseThrow())
                        || known.named(row.sound().officerId(), row.sound().yos()).isPresent()
                    ? row
                    : row.refusedBy(
                        new FieldError("officerId", "KNOWN", "Not an officer of that service")))
        .toList();
  }

  private KnownOfficers known(List<ImportRow> rows) {
    return officers.known(
        rows.stream()
            .filter(r -> r.isSound() && r.sound().officerId() != null)
            .map(r -> new KnownOfficers.Post(r.sound().officerId(), r.sound().yos()))
            .distinct()
            .toList());
  }

  /** Those whose reference somebody else took meanwhile: they change a case now. */
  private List<ImportRow> open(List<ImportRow> rows, Map<Long, ImportResult> results) {
    if (rows.isEmpty()) {
      return List.of();
    }
    TimeOrderedIds ids = TimeOrderedIds.at(clock.now());
    Map<UUID, ImportRow> byCase = new LinkedHashMap<>();
    List<Opening> asked = new ArrayList<>();
    for (ImportRow row : rows) {
      Opening opening = row.sound().opening(ids);
      asked.add(opening);
      byCase.put(opening.caseId(), row);
    }
    KnownOfficers known = known(rows);
    for (YouthCase opened :
        openings.openAll(asked, o -> o.officerId().flatMap(id -> known.named(id, o.yos())))) {
      ImportRow row = byCase.remove(opened.caseId());
      results.put(row.line().number(), ImportResult.landed(row, Outcome.CREATED, opened.caseId()));
    }
    return List.copyOf(byCase.values());
  }
}
