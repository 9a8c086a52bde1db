package org.y2a.cases.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.y2a.cases.youthcase.CaseAccess;

/** Who is and was responsible for a case, for those who may see it. */
@ApplicationScoped
public class Responsibilities {
  /** Organisations and officers, from the opening on. */
  public record ResponsibilityHistory(
      UUID caseId, List<Spell> organisations, List<Spell> officers) {}

  private final CaseAccess access;
  private final ResponsibilityStore store;

  Responsibilities(CaseAccess access, ResponsibilityStore store) {
    this.access = access;
    this.store = store;
  }

  @Transactional
  public ResponsibilityHistory of(UUID caseId) {
    access.read(caseId);
    return new ResponsibilityHistory(
        caseId, store.organisationsOf(caseId), store.officersOf(caseId));
  }
}
