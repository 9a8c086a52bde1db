package org.y2a.cases.changes;

import static org.y2a.kit.security.Roles.CASE_MANAGER;
import static org.y2a.kit.security.Roles.INTEGRATION;
import static org.y2a.kit.security.Roles.PROBATION_MANAGER;
import static org.y2a.kit.security.Roles.PROBATION_PRACTITIONER;
import static org.y2a.kit.security.Roles.SECONDEE;
import static org.y2a.kit.security.Roles.YOS_MANAGER;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.y2a.kit.rest.Page;

@Path("/v1/case-changes")
@Tag(name = "Changes")
@RolesAllowed({
  CASE_MANAGER,
  SECONDEE,
  YOS_MANAGER,
  PROBATION_PRACTITIONER,
  PROBATION_MANAGER,
  INTEGRATION
})
public class CaseChangeResource {
  private static final int LONGEST_WAIT_SECONDS = 30;

  private final CaseChanges changes;

  CaseChangeResource(CaseChanges changes) {
    this.changes = changes;
  }

  @GET
  @RunOnVirtualThread
  @Operation(
      summary = "What changed in the cases that you may see, in the order of commits",
      description =
          "Go on with the cursor in next, which is there also when nothing changed, and which keeps"
              + " its meaning for ever. With waitSeconds, up to 30, an answer without a change waits"
              + " for one. A case that you see no longer says so by MOVED_AWAY. Identifiers and"
              + " codes only: read the case for the rest.")
  public CaseChanges.Portion caseChanges(
      @RestQuery String after, @RestQuery Integer limit, @RestQuery Integer waitSeconds)
      throws InterruptedException {
    int seconds = waitSeconds == null ? 0 : Math.clamp(waitSeconds, 0, LONGEST_WAIT_SECONDS);
    return changes.after(after, Page.limit(limit), Duration.ofSeconds(seconds));
  }
}
