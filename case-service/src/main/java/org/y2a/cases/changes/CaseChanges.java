package org.y2a.cases.changes;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.y2a.cases.youthcase.CaseAccess;
import org.y2a.cases.youthcase.CaseSight;
import org.y2a.kit.problem.FieldError;
import org.y2a.kit.problem.Problem;
import org.y2a.kit.rest.Cursor;

/** What changed in the cases that a caller may see, for those who do not listen to Kafka. */
@ApplicationScoped
public class CaseChanges {
  private static final int NUMBERED_AT_ONCE = 5_000;

  /** Some changes and where to go on. */
  public record Portion(List<CaseChangeNotice> items, String next) {}

  private final CaseChangeStore store;
  private final CaseChangeBell bell;
  private final CaseAccess access;

  CaseChanges(CaseChangeStore store, CaseChangeBell bell, CaseAccess access) {
    this.store = store;
    this.bell = bell;
    this.access = access;
  }

  /** Waits for a change when there is none; an empty portion when none comes in time. */
  public Portion after(String cursor, int limit, Duration patience) throws InterruptedException {
    long position = position(cursor);
    CaseSight sight = access.sight();
    long deadline = System.nanoTime() + patience.toNanos();
    while (true) {
      long rung = bell.rung();
      List<CaseChangeStore.Row> found = read(position, sight, limit);
      long left = deadline - System.nanoTime();
      if (!found.isEmpty() || left <= 0) {
        return portion(found, position);
      }
      bell.await(rung, Duration.ofNanos(left));
    }
  }

  /** Where a reader goes on who has seen everything that is committed. */
  public String present() {
    while (store.number(NUMBERED_AT_ONCE) == NUMBERED_AT_ONCE) {
      // a full lot may have left more
    }
    return Cursor.encode(Long.toString(store.last()));
  }

  private List<CaseChangeStore.Row> read(long position, CaseSight sight, int limit) {
    while (true) {
      boolean all = store.number(NUMBERED_AT_ONCE) < NUMBERED_AT_ONCE;
      List<CaseChangeStore.Row> found = store.after(position, sight, limit);
      if (all || found.size() == limit) {
        return found;
      }
    }
  }

  private static Portion portion(List<CaseChangeStore.Row> found, long position) {
    long reached = found.isEmpty() ? position : found.getLast().position();
    return new Portion(
        found.stream().map(CaseChangeStore.Row::notice).toList(),
        Cursor.encode(Long.toString(reached)));
  }

  private static long position(String cursor) {
    if (cursor == null) {
      return 0;
    }
    try {
      return Long.parseLong(Cursor.decode(cursor, 1).getFirst());
    } catch (NumberFormatException e) {
      throw Problem.invalid(new FieldError("after", "CURSOR", "Not a cursor from this feed"));
    }
  }
}
