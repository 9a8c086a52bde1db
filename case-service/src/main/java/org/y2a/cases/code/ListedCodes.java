package org.y2a.cases.code;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.spi.CDI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.y2a.kit.rest.Checks;

/** The lists of codes, read again every minute and for a code not met yet. */
@ApplicationScoped
public class ListedCodes {
  private static final Duration FRESH = Duration.ofMinutes(1);

  private record Loaded(List<ListedCode> codes, long atNanos) {
    boolean isFresh() {
      return System.nanoTime() - atNanos < FRESH.toNanos();
    }
  }

  private final Jdbi jdbi;
  private volatile Loaded loaded;

  ListedCodes(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** For requests, which check themselves before any bean of ours is called. */
  public static void check(Checks checks, CodeList list, String code, String field, LocalDate on) {
    LocalDate day = on == null ? checks.today() : on;
    checks.that(
        code == null || CDI.current().select(ListedCodes.class).get().isInForce(list, code, day),
        field,
        "KNOWN",
        "Not a code of the list " + list + " in force on that day");
  }

  public boolean isInForce(CodeList list, String code, LocalDate on) {
    return has(present(), list, code, on) || has(read(), list, code, on);
  }

  public List<ListedCode> inForce(CodeList list, LocalDate on) {
    return present().stream().filter(c -> c.list() == list && c.isInForce(on)).toList();
  }

  private static boolean has(List<ListedCode> codes, CodeList list, String code, LocalDate on) {
    return codes.stream()
        .anyMatch(c -> c.list() == list && c.code().equals(code) && c.isInForce(on));
  }

  private List<ListedCode> present() {
    Loaded known = loaded;
    return known == null || !known.isFresh() ? read() : known.codes();
  }

  private List<ListedCode> read() {
    List<ListedCode> codes =
        jdbi.withHandle(
            h ->
                h.createQuery(
                        """
                        select list, code, name, lower(in_force) as valid_from,
                          upper(in_force) - 1 as valid_to
                        from listed_code order by list, code, in_force
                        """)
                    .mapTo(ListedCode.class)
                    .list());
    loaded = new Loaded(codes, System.nanoTime());
    return codes;
  }
}
