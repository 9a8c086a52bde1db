package org.y2a.cases.alarm;

import static org.y2a.kit.security.Roles.CASE_MANAGER;
import static org.y2a.kit.security.Roles.INTEGRATION;
import static org.y2a.kit.security.Roles.PROBATION_MANAGER;
import static org.y2a.kit.security.Roles.PROBATION_PRACTITIONER;
import static org.y2a.kit.security.Roles.SECONDEE;
import static org.y2a.kit.security.Roles.YOS_MANAGER;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.y2a.contracts.RiskLevel;
import org.y2a.kit.rest.Page;

@Path("/v1/unallocated-cases")
@Tag(name = "Officers")
public class UnallocatedCaseResource {
  private final UnallocatedCases cases;

  UnallocatedCaseResource(UnallocatedCases cases) {
    this.cases = cases;
  }

  /** A case that nobody holds by name; {@code since} is the beginning of the gap. */
  @JsonInclude(Include.NON_NULL)
  public record UnallocatedCase(
      UUID caseId,
      String yos,
      String yosReference,
      Instant since,
      Integer mappaCategory,
      Integer mappaLevel,
      RiskLevel rosh) {
    static UnallocatedCase of(UnheldCase c) {
      return new UnallocatedCase(
          c.caseId(),
          c.yos(),
          c.yosReference(),
          c.since(),
          c.mappaCategory(),
          c.mappaLevel(),
          c.rosh());
    }
  }

  @GET
  @RolesAllowed({
    CASE_MANAGER,
    SECONDEE,
    YOS_MANAGER,
    PROBATION_PRACTITIONER,
    PROBATION_MANAGER,
    INTEGRATION
  })
  @Operation(
      summary = "Cases without a named officer, the most urgent first",
      description =
          "By MAPPA level, risk of serious harm and the age of the gap. Each case shown is audited.")
  public Page<UnallocatedCase> listUnallocated(@RestQuery String after, @RestQuery Integer limit) {
    return cases
        .list(Optional.ofNullable(after).map(Urgency::at), Page.limit(limit))
        .map(UnallocatedCase::of);
  }
}
