package org.y2a.cases.restriction;

import static org.y2a.kit.security.Roles.YOS_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.y2a.kit.rest.Cursor;
import org.y2a.kit.rest.Page;

@Path("/v1/cases/{caseId}/access-log")
@Tag(name = "Restriction")
public class AccessLogResource {
  private final AccessLog log;

  AccessLogResource(AccessLog log) {
    this.log = log;
  }

  @GET
  @RolesAllowed(YOS_MANAGER)
  @Operation(
      summary = "Who read and changed a case and its child's record, when and why",
      description = "Newest first. Audited.")
  public Page<AccessEntry> readAccessLog(
      @RestPath UUID caseId, @RestQuery String after, @RestQuery Integer limit) {
    int most = Page.limit(limit);
    List<AccessEntry> rows = log.of(caseId, Optional.ofNullable(after).map(Cursor::decodeId), most);
    return Page.of(rows, most, last -> Cursor.encode(last.id().toString()));
  }
}
