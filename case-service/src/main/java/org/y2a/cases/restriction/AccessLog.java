package org.y2a.cases.restriction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.y2a.cases.child.ChildAccess;
import org.y2a.cases.youthcase.CaseAccess;
import org.y2a.cases.youthcase.YouthCase;

/** Who read and changed a case and its child's record; newest first. Looking is an entry too. */
@ApplicationScoped
class AccessLog {
  private final Jdbi jdbi;
  private final CaseAccess access;

  AccessLog(Jdbi jdbi, CaseAccess access) {
    this.jdbi = jdbi;
    this.access = access;
  }

  /** One more than the limit, when there is more. */
  @Transactional
  List<AccessEntry> of(UUID caseId, Optional<UUID> after, int limit) {
    YouthCase found = access.read(caseId);
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    select id, at, actor, organisation, on_behalf_of, action, record_type, reason
                    from access_audit
                    where (record_type = :case and record_id = :caseId
                        or record_type = :child and record_id = :childId)
                      and (:after::uuid is null or id < :after::uuid)
                    order by id desc limit :limit
                    """)
                .bind("case", CaseAccess.RECORD_TYPE)
                .bind("caseId", caseId.toString())
                .bind("child", ChildAccess.RECORD_TYPE)
                .bind("childId", found.child().childId().toString())
                .bind("after", after.orElse(null))
                .bind("limit", limit + 1)
                .mapTo(AccessEntry.class)
                .list());
  }
}
