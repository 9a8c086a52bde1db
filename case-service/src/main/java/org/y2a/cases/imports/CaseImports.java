package org.y2a.cases.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.jboss.logging.Logger;
import org.y2a.cases.imports.ImportStore.Begun;
import org.y2a.kit.audit.AccessAudit;
import org.y2a.kit.database.Contention;
import org.y2a.kit.database.DatabaseRefusals;
import org.y2a.kit.problem.FieldError;
import org.y2a.kit.problem.Problem;
import org.y2a.kit.security.CurrentCaller;
import org.y2a.kit.time.BusinessClock;

/**
 * Brings cases in from a file, batch by batch while it arrives. Good lines land, bad ones are
 * listed. The same file under the same id goes on where it ended: nothing lands twice.
 */
@ApplicationScoped
public class CaseImports {
  private static final Logger LOG = Logger.getLogger(CaseImports.class);
  private static final int BATCH = 1_000;
  private static final String RECORD_TYPE = "case-import";

  private final ImportStore store;
  private final ImportBatches batches;
  private final RowReader reader;
  private final ObjectMapper json;
  private final AccessAudit audit;
  private final CurrentCaller caller;
  private final BusinessClock clock;

  CaseImports(
      ImportStore store,
      ImportBatches batches,
      RowReader reader,
      ObjectMapper json,
      AccessAudit audit,
      CurrentCaller caller,
      BusinessClock clock) {
    this.store = store;
    this.batches = batches;
    this.reader = reader;
    this.json = json;
    this.audit = audit;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * @throws Problem 400 for an empty file or a wrong header, 404 for another organisation's import,
   *     422 when the file is not the one that was sent before
   */
  @Transactional(TxType.NEVER)
  public CaseImport run(UUID importId, FileFormat format, InputStream file) throws IOException {
    Lines lines = new Lines(file);
    RowForm form = form(format, lines);
    List<Line> batch = lines.next(BATCH);
    if (batch.isEmpty()) {
      throw empty();
    }
    ImportState end = begin(importId, format).unfinished();
    try {
      for (; !batch.isEmpty(); batch = lines.next(BATCH)) {
        take(importId, batch, form);
      }
      end = ImportState.COMPLETE;
    } finally {
      store.progress(importId, end, clock.now());
    }
    return view(importId);
  }

  public CaseImport view(UUID importId) {
    Begun own = own(importId);
    return new CaseImport(
        importId,
        own.format(),
        own.state(),
        own.startedAt(),
        own.progressAt(),
        store.counts(importId));
  }

  /** Results after a line, in the order of lines. */
  public List<ImportResult> results(UUID importId, long afterLine) {
    return store.results(importId, afterLine, BATCH);
  }

  Begun own(UUID importId) {
    return store
        .find(importId)
        .filter(i -> i.organisation().equals(caller.get().organisation().toString()))
        .orElseThrow(Problem::notFound);
  }

  private RowForm form(FileFormat format, Lines lines) throws IOException {
    if (format == FileFormat.NDJSON) {
      return RowForm.ndjson();
    }
    List<Line> header = lines.next(1);
    if (header.isEmpty()) {
      throw empty();
    }
    return RowForm.csv(header.getFirst(), json);
  }

  private ImportState begin(UUID importId, FileFormat format) {
    var now = clock.now();
    store.begin(
        new Begun(
            importId,
            caller.get().organisation().toString(),
            format,
            ImportState.RUNNING,
            now,
            now),
        caller.get().subject());
    Begun begun = own(importId);
    if (begun.format() != format) {
      throw Problem.of(
          422, "IDEMPOTENCY_KEY_REUSED", "This import was sent in another format before");
    }
    audit.changed(RECORD_TYPE, importId.toString(), "IMPORTED");
    return begun.state();
  }

  /** A lot that fails as a whole is halved until the lines that fail stand alone. */
  private void take(UUID importId, List<Line> lot, RowForm form) {
    List<ImportRow> changing;
    try {
      changing = Contention.outlast(() -> batches.take(importId, lot, form));
    } catch (Problem e) {
      throw e;
    } catch (Exception e) {
      takeApart(importId, lot, form, e);
      return;
    }
    changing.forEach(row -> change(importId, row));
  }

  private void takeApart(UUID importId, List<Line> lot, RowForm form, Exception failure) {
    int half = lot.size() / 2;
    if (half == 0) {
      batches.refuse(importId, reader.read(lot.getFirst(), form), problem(failure));
    } else {
      take(importId, lot.subList(0, half), form);
      take(importId, lot.subList(half, lot.size()), form);
    }
  }

  private void change(UUID importId, ImportRow row) {
    try {
      Contention.outlast(Executors.callable(() -> batches.change(importId, row)));
    } catch (Exception e) {
      batches.refuse(importId, row, problem(e));
    }
  }

  /** A database that is not there fails the note of it too, which interrupts the import. */
  private static Problem problem(Exception failure) {
    return failure instanceof Problem known
        ? known
        : DatabaseRefusals.asProblem(failure)
            .orElseGet(
                () -> {
                  LOG.errorf(failure, "A line of an import failed");
                  return Problem.of(500, "INTERNAL_ERROR", "The line failed on our side");
                });
  }

  private static Problem empty() {
    return Problem.invalid(new FieldError("", "NOT_EMPTY", "The file has no row"));
  }
}
