package org.y2a.cases.deadline;

import static org.y2a.kit.security.Roles.CASE_MANAGER;
import static org.y2a.kit.security.Roles.INTEGRATION;
import static org.y2a.kit.security.Roles.SECONDEE;
import static org.y2a.kit.security.Roles.YOS_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/cases/{caseId}/deadlines")
@Tag(name = "Deadlines")
@RolesAllowed({CASE_MANAGER, SECONDEE, YOS_MANAGER, INTEGRATION})
public class CaseDeadlineResource {
  private final WorkList workList;

  CaseDeadlineResource(WorkList workList) {
    this.workList = workList;
  }

  @GET
  @Operation(
      summary = "What was and is due in a case",
      description = "With the policy version and the trigger that explain each day. Audited.")
  public List<DeadlineView> readDeadlines(@RestPath UUID caseId) {
    return workList.ofCase(caseId);
  }
}
