package org.y2a.cases.code;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.spi.CDI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.y2a.kit.rest.Checks;

/** The lists of codes, read again every minute: a new code is a row and not a release. */
@ApplicationScoped
public class Codes {
  private static final Duration FRESH = Duration.ofMinutes(1);

  private record Loaded(List<Code> codes, long atNanos) {
    boolean isFresh() {
      return System.nanoTime() - atNanos < FRESH.toNanos();
    }
  }

  private final Jdbi jdbi;
  private volatile Loaded loaded;

  Codes(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Notes a code that its list does not have today; for requests, before any bean is called. */
  public static void check(Checks checks, CodeDomain domain, String field, String code) {
    checks.that(
        code == null || CDI.current().select(Codes.class).get().has(domain, code, checks.today()),
        field,
        "KNOWN",
        "Not a code of the list " + domain);
  }

  public boolean has(CodeDomain domain, String code, LocalDate on) {
    return all().stream()
        .anyMatch(c -> c.domain() == domain && c.code().equals(code) && c.isInForce(on));
  }

  public List<Code> of(CodeDomain domain) {
    return all().stream().filter(c -> c.domain() == domain).toList();
  }

  private List<Code> all() {
    Loaded present = loaded;
    if (present == null || !present.isFresh()) {
      present = new Loaded(read(), System.nanoTime());
      loaded = present;
    }
    return present.codes();
  }

  private List<Code> read() {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    select domain, code, name, lower(in_force) as valid_from,
                      upper(in_force) - 1 as valid_to
                    from code order by domain, code, in_force
                    """)
                .mapTo(Code.class)
                .list());
  }
}
