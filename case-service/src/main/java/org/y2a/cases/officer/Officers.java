package org.y2a.cases.officer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.y2a.cases.youthcase.CaseScope;
import org.y2a.kit.audit.AccessAudit;
import org.y2a.kit.problem.FieldError;
import org.y2a.kit.problem.Problem;
import org.y2a.kit.security.CurrentCaller;

/** The officers of the services. */
@ApplicationScoped
@Transactional
public class Officers {
  private final OfficerStore store;
  private final CurrentCaller caller;
  private final AccessAudit audit;

  Officers(OfficerStore store, CurrentCaller caller, AccessAudit audit) {
    this.store = store;
    this.caller = caller;
    this.audit = audit;
  }

  /** The officer in the capacity in which the service knows them, or a 400 on {@code officerId}. */
  @Transactional(TxType.SUPPORTS)
  public NamedOfficer named(String officerId, String yos) {
    return store
        .named(officerId, yos)
        .orElseThrow(
            () ->
                Problem.invalid(
                    new FieldError("officerId", "KNOWN", "Not an officer of that service")));
  }

  /** Those of the officers whom the services know. */
  @Transactional(TxType.SUPPORTS)
  public KnownOfficers known(Collection<KnownOfficers.Post> wanted) {
    return wanted.isEmpty() ? KnownOfficers.NOBODY : store.known(List.copyOf(wanted));
  }

  public List<Officer> of(String yos) {
    requireOwn(yos);
    return store.of(yos);
  }

  public void putCaseManager(String officerId, String yos) {
    requireOwn(yos);
    Optional<String> otherService =
        store.lockServiceOfCaseManager(officerId).filter(present -> !present.equals(yos));
    otherService.ifPresent(this::requireOwn);
    if (otherService.isPresent() && store.holdsCases(officerId)) {
      throw Problem.conflict(
          "OFFICER_HOLDS_CASES", "The officer holds cases of another service; allocate them first");
    }
    store.putCaseManager(officerId, yos);
    store.comeBack(officerId, yos);
    audit.changed("officer", officerId, "REGISTERED");
  }

  private void requireOwn(String yos) {
    if (!CaseScope.of(caller.get()).coversService(yos)) {
      throw Problem.notFound();
    }
  }
}
