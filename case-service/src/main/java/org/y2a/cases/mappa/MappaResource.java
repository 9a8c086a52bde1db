package org.y2a.cases.mappa;

import static org.y2a.kit.security.Roles.CASE_MANAGER;
import static org.y2a.kit.security.Roles.INTEGRATION;
import static org.y2a.kit.security.Roles.PROBATION_MANAGER;
import static org.y2a.kit.security.Roles.PROBATION_PRACTITIONER;
import static org.y2a.kit.security.Roles.SECONDEE;
import static org.y2a.kit.security.Roles.YOS_MANAGER;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.y2a.cases.assessment.Mappa;
import org.y2a.kit.rest.CheckedRequest;
import org.y2a.kit.rest.Checks;
import org.y2a.kit.rest.EntityTags;
import org.y2a.kit.rest.Idempotent;
import org.y2a.kit.rest.VersionCheck;

@Path("/v1/cases/{caseId}/mappa")
@Tag(name = "MAPPA")
public class MappaResource {
  private final MappaRegistrations registrations;

  MappaResource(MappaRegistrations registrations) {
    this.registrations = registrations;
  }

  /** A registration as it is read; without {@code until} it is the present one. */
  @JsonInclude(Include.NON_NULL)
  public record RegistrationView(
      UUID registrationId,
      int category,
      int level,
      LocalDate from,
      LocalDate until,
      LocalDate nextReviewOn,
      List<LocalDate> panels) {
    static RegistrationView of(MappaRegistration r) {
      return new RegistrationView(
          r.registrationId(),
          r.terms().category(),
          r.terms().level(),
          r.from(),
          r.until().orElse(null),
          r.nextReviewOn().orElse(null),
          r.panels());
    }
  }

  public record Registration(
      @NotNull Integer category,
      @NotNull Integer level,
      @NotNull LocalDate from,
      LocalDate nextReviewOn)
      implements CheckedRequest {
    @Override
    public void check(Checks checks) {
      checks.that(
          category == null || Mappa.isCategory(category), "category", "BETWEEN", "From 1 to 4");
      checks.that(level == null || Mappa.isLevel(level), "level", "BETWEEN", "From 1 to 3");
      inThePast(checks, from, "from");
      checks.that(
          from == null || nextReviewOn == null || !nextReviewOn.isBefore(from),
          "nextReviewOn",
          "NOT_BEFORE_START",
          "A review comes after the registration");
    }
  }

  public record Panel(@NotNull LocalDate heldOn, @NotNull LocalDate nextReviewOn)
      implements CheckedRequest {
    @Override
    public void check(Checks checks) {
      inThePast(checks, heldOn, "heldOn");
      checks.that(
          heldOn == null || nextReviewOn == null || nextReviewOn.isAfter(heldOn),
          "nextReviewOn",
          "AFTER_PANEL",
          "The next review comes after this one");
    }
  }

  public record Ending(@NotNull LocalDate until) implements CheckedRequest {
    @Override
    public void check(Checks checks) {
      inThePast(checks, until, "until");
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
      summary = "A case's registrations under MAPPA, the latest first",
      description = "Audited.")
  public List<RegistrationView> listMappaRegistrations(@RestPath UUID caseId) {
    return registrations.of(caseId).stream().map(RegistrationView::of).toList();
  }

  @POST
  @RolesAllowed({CASE_MANAGER, SECONDEE, YOS_MANAGER, INTEGRATION})
  @Idempotent
  @Operation(
      summary = "Register a case under MAPPA, or on other terms",
      description = "A present registration ends with the day before.")
  @APIResponse(responseCode = "204", description = "The case is registered on these terms")
  public Response registerMappa(
      @RestPath UUID caseId,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      Registration request) {
    return done(
        registrations.register(
            caseId,
            new Mappa(request.category(), request.level()),
            request.from(),
            Optional.ofNullable(request.nextReviewOn()),
            VersionCheck.ifSent(ifMatch)));
  }

  @POST
  @Path("/panels")
  @RolesAllowed({CASE_MANAGER, SECONDEE, YOS_MANAGER, INTEGRATION})
  @Idempotent
  @Operation(summary = "Record that a MAPPA panel met, and when the next review is")
  @APIResponse(responseCode = "204", description = "The panel is recorded")
  public Response recordMappaPanel(
      @RestPath UUID caseId, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Panel panel) {
    return done(
        registrations.recordPanel(
            caseId, panel.heldOn(), panel.nextReviewOn(), VersionCheck.required(ifMatch)));
  }

  @POST
  @Path("/end")
  @RolesAllowed({YOS_MANAGER, INTEGRATION})
  @Idempotent
  @Operation(summary = "Record the last day of the present registration")
  @APIResponse(responseCode = "204", description = "The case is no longer under MAPPA")
  public Response endMappa(
      @RestPath UUID caseId, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Ending ending) {
    return done(registrations.end(caseId, ending.until(), VersionCheck.required(ifMatch)));
  }

  private static void inThePast(Checks checks, LocalDate day, String field) {
    checks.that(
        day == null || !day.isAfter(checks.today()),
        field,
        "NOT_IN_FUTURE",
        "It can be recorded once it has happened");
  }

  private static Response done(long version) {
    return Response.noContent().tag(EntityTags.of(version)).build();
  }
}
