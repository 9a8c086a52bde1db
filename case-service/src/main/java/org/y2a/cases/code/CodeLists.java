package org.y2a.cases.code;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.spi.CDI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.y2a.kit.rest.Checks;

/** The lists of codes, read again every minute: a new code is a row and not a release. */
@ApplicationScoped
public class CodeLists {
  private record Row(
      CodeFamily family,
      String code,
      String name,
      String countsAs,
      LocalDate validFrom,
      LocalDate validTo) {

    RecordCode recordCode() {
      return new RecordCode(
          family,
          code,
          name,
          Optional.ofNullable(countsAs),
          Optional.ofNullable(validFrom),
          Optional.ofNullable(validTo));
    }
  }

  private final EveryMinute<List<RecordCode>> codes;

  CodeLists(Jdbi jdbi) {
    this.codes = new EveryMinute<>(() -> read(jdbi));
  }

  /** For requests, which check themselves before any bean of ours is called. */
  public static CodeLists known() {
    return CDI.current().select(CodeLists.class).get();
  }

  public Optional<RecordCode> inForce(CodeFamily family, String code, LocalDate on) {
    return codes.get().stream()
        .filter(c -> c.family() == family && c.code().equals(code) && c.isInForce(on))
        .findFirst();
  }

  /**
   * Notes on the field a code that the list does not have today; an absent one is not looked at.
   */
  public static void check(Checks checks, String field, CodeFamily family, String code) {
    checks.that(
        code == null || known().inForce(family, code, checks.today()).isPresent(),
        field,
        "KNOWN",
        "Not a code in force of " + family);
  }

  /** What an outcome of an appointment counts as, also when it may not be used any more. */
  public Optional<String> countsAs(String outcome) {
    return codes.get().stream()
        .filter(c -> c.family() == CodeFamily.APPOINTMENT_OUTCOME && c.code().equals(outcome))
        .findFirst()
        .flatMap(RecordCode::countsAs);
  }

  public List<String> outcomesThatCountAs(String counted) {
    return codes.get().stream()
        .filter(c -> c.countsAs().filter(counted::equals).isPresent())
        .map(RecordCode::code)
        .distinct()
        .toList();
  }

  private static List<RecordCode> read(Jdbi jdbi) {
    return jdbi.withHandle(
        h ->
            h
                .createQuery(
                    """
                    select family, code, name, counts_as, lower(in_force) as valid_from,
                      upper(in_force) - 1 as valid_to
                    from record_code order by family, code, in_force
                    """)
                .mapTo(Row.class)
                .stream()
                .map(Row::recordCode)
                .toList());
  }
}
