package org.y2a.cases.departure;

import static java.util.stream.Collectors.toMap;
import static org.y2a.kit.security.Roles.INTEGRATION;
import static org.y2a.kit.security.Roles.YOS_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.y2a.cases.officer.OfficerId;
import org.y2a.kit.rest.CheckedRequest;
import org.y2a.kit.rest.Checks;
import org.y2a.kit.rest.Idempotent;

@Path("/v1/officers/{officerId}/departure")
@Tag(name = "Officers")
public class DepartureResource {
  private static final int MOST_CASES = 500;
  private static final int FURTHEST_DAYS = 366;

  private final Departures departures;

  DepartureResource(Departures departures) {
    this.departures = departures;
  }

  public record NextOfficer(@NotNull UUID caseId, @NotNull String officerId) {}

  public record DepartureRequest(
      @Schema(description = "Needed when the officer belongs to several services") String yos,
      @NotNull LocalDate lastDay,
      @NotNull DeparturePlan plan,
      @Schema(description = "With plan LIST: the next officer of every case held")
          @Size(max = MOST_CASES)
          List<@NotNull @Valid NextOfficer> allocations,
      @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}") String overCapacityReason,
      @Schema(defaultValue = "false") Boolean dryRun)
      implements CheckedRequest {
    @Override
    public void check(Checks checks) {
      checks.that(
          lastDay == null || !lastDay.isAfter(checks.today().plusDays(FURTHEST_DAYS)),
          "lastDay",
          "WITHIN_A_YEAR",
          "At most a year ahead");
      checks.that(
          plan == null || (plan == DeparturePlan.LIST) == (allocations != null),
          "allocations",
          "WITH_LIST_ONLY",
          "Sent with plan LIST, and only then");
      for (int i = 0; allocations != null && i < allocations.size(); i++) {
        NextOfficer next = allocations.get(i);
        checks.that(
            next == null || next.officerId() == null || OfficerId.isOne(next.officerId()),
            "allocations[" + i + "].officerId",
            "OFFICER_ID",
            "Not an officer's identifier");
      }
      checks.that(
          allocations == null || allocations.stream().distinct().count() == distinctCases(),
          "allocations",
          "ONCE",
          "Each case once");
    }

    private long distinctCases() {
      return allocations.stream()
          .map(each -> each == null ? null : each.caseId())
          .distinct()
          .count();
    }

    Departure departure(String officerId) {
      return new Departure(
          officerId,
          Optional.ofNullable(yos),
          lastDay,
          plan,
          listed(),
          Optional.ofNullable(overCapacityReason),
          Boolean.TRUE.equals(dryRun));
    }

    private Map<UUID, String> listed() {
      return allocations == null
          ? Map.of()
          : allocations.stream()
              .collect(toMap(NextOfficer::caseId, NextOfficer::officerId, (a, b) -> a));
    }
  }

  @POST
  @RolesAllowed({YOS_MANAGER, INTEGRATION})
  @Idempotent
  @Operation(
      summary = "Pass all cases of an officer who leaves to others",
      description =
          "At once and in one transaction, whatever the last day: every case has a named officer"
              + " throughout, and the one who leaves can be named for none any more. EVEN spreads the"
              + " cases by load, RECOMMENDED gives correct cases to secondees with room and the others"
              + " to case managers, LIST says it case by case. A dry run shows the same and changes"
              + " nothing. Each case shown is audited.")
  public DepartureView recordDeparture(@RestPath String officerId, DepartureRequest request) {
    return departures.depart(request.departure(officerId));
  }
}
