package org.y2a.cases.youthcase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.y2a.cases.code.CodeDomain;
import org.y2a.cases.code.Codes;
import org.y2a.kit.audit.AccessReason;
import org.y2a.kit.problem.FieldError;
import org.y2a.kit.problem.Problem;
import org.y2a.kit.security.Caller;
import org.y2a.kit.security.CurrentCaller;
import org.y2a.kit.time.BusinessClock;

/** What keeps a caller from a case that lies within their scope: restriction and erasure. */
@ApplicationScoped
class CaseGuard {
  private record Guarded(boolean restricted, boolean admitted, boolean erased) {
    boolean isKeptFromCaller() {
      return restricted && !admitted;
    }
  }

  private record Seen(UUID caseId, boolean restricted) {}

  private final Jdbi jdbi;
  private final CurrentCaller caller;
  private final AccessReason reason;
  private final Codes codes;
  private final BusinessClock clock;

  CaseGuard(
      Jdbi jdbi, CurrentCaller caller, AccessReason reason, Codes codes, BusinessClock clock) {
    this.jdbi = jdbi;
    this.caller = caller;
    this.reason = reason;
    this.codes = codes;
    this.clock = clock;
  }

  CaseSight sight() {
    return new CaseSight(CaseScope.of(caller.get()), reader(), isReasonGiven());
  }

  /**
   * 404 when restricted to others, 428 when restricted and read without a reason, 410 if erased.
   */
  void admitReader(UUID caseId) {
    Guarded guarded = guarded(caseId);
    boolean reasonGiven = isReasonGiven();
    refuseOthers(guarded);
    if (guarded.restricted() && !reasonGiven) {
      throw reasonRequired();
    }
  }

  void admitWriter(UUID caseId) {
    refuseOthers(guarded(caseId));
  }

  /** The cases among these that the caller may see; 428 when that takes a reason not given. */
  List<UUID> seenOf(Collection<UUID> caseIds) {
    CaseSight sight = new CaseSight(CaseScope.of(caller.get()), reader(), true);
    List<Seen> seen =
        jdbi.withHandle(
            h ->
                h.createQuery(
                        """
                        select c.case_id, exists (select from case_restriction x
                          where x.case_id = c.case_id) as restricted
                        from youth_case c where c.case_id = any(:ids) and
                        """
                            + sight.condition())
                    .bind("ids", caseIds.toArray(UUID[]::new))
                    .bindMap(sight.bindings())
                    .mapTo(Seen.class)
                    .list());
    if (seen.stream().anyMatch(Seen::restricted) && !isReasonGiven()) {
      throw reasonRequired();
    }
    return seen.stream().map(Seen::caseId).toList();
  }

  /** Those that a list would show the caller. */
  Set<UUID> inSight(Collection<UUID> caseIds) {
    CaseSight sight = sight();
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    "select c.case_id from youth_case c where c.case_id = any(:ids) and "
                        + sight.condition())
                .bind("ids", caseIds.toArray(UUID[]::new))
                .bindMap(sight.bindings())
                .mapTo(UUID.class)
                .set());
  }

  /**
   * What is known of a person is in each of their cases: one that is restricted to others, in
   * whatever service, keeps the whole from the caller.
   */
  void admitToPerson(Collection<UUID> caseIds) {
    List<Guarded> all = guarded(caseIds);
    if (all.stream().anyMatch(Guarded::isKeptFromCaller) || seenOf(caseIds).isEmpty()) {
      throw Problem.notFound();
    }
    if (all.stream().anyMatch(Guarded::restricted) && !isReasonGiven()) {
      throw reasonRequired();
    }
  }

  private static void refuseOthers(Guarded guarded) {
    if (guarded.isKeptFromCaller()) {
      throw Problem.notFound();
    }
    if (guarded.erased()) {
      throw Problem.of(410, "ERASED", "What was held has been erased");
    }
  }

  private boolean isReasonGiven() {
    reason
        .given()
        .filter(code -> !codes.has(CodeDomain.ACCESS_REASON, code, clock.today()))
        .ifPresent(
            code -> {
              throw Problem.invalid(
                  new FieldError(AccessReason.HEADER, "KNOWN", "Not a code of ACCESS_REASON"));
            });
    return reason.given().isPresent();
  }

  private static Problem reasonRequired() {
    return Problem.of(
        428, "ACCESS_REASON_REQUIRED", "Say why in the header " + AccessReason.HEADER);
  }

  private String reader() {
    Caller who = caller.get();
    return who.officer().orElse(who.subject());
  }

  private Guarded guarded(UUID caseId) {
    return guarded(List.of(caseId)).getFirst();
  }

  private List<Guarded> guarded(Collection<UUID> caseIds) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    select x.case_id is not null as restricted, p.erased_at is not null as erased,
                      exists (select from case_restricted_to t
                        where t.case_id = c.case_id and t.officer = :reader)
                      or exists (select from officer_holding g where g.case_id = c.case_id
                        and upper_inf(g.during) and g.officer_id = :reader) as admitted
                    from youth_case c join child p using (child_id)
                    left join case_restriction x using (case_id)
                    where c.case_id = any(:ids)
                    """)
                .bind("ids", caseIds.toArray(UUID[]::new))
                .bind("reader", reader())
                .mapTo(Guarded.class)
                .list());
  }
}
