package org.y2a.cases.order;

import static org.y2a.kit.security.Roles.CASE_MANAGER;
import static org.y2a.kit.security.Roles.INTEGRATION;
import static org.y2a.kit.security.Roles.SECONDEE;
import static org.y2a.kit.security.Roles.YOS_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.y2a.cases.code.CodeList;
import org.y2a.cases.code.ListedCodes;
import org.y2a.kit.database.TimeOrderedIds;
import org.y2a.kit.rest.CheckedRequest;
import org.y2a.kit.rest.Checks;
import org.y2a.kit.rest.EntityTags;
import org.y2a.kit.rest.Idempotent;
import org.y2a.kit.rest.VersionCheck;
import org.y2a.kit.time.BusinessClock;

@Path("/v1/cases/{caseId}/orders/{orderId}")
@Tag(name = "Orders")
@RolesAllowed({CASE_MANAGER, SECONDEE, YOS_MANAGER, INTEGRATION})
public class OrderEventResource {
  private final OrderEvents events;
  private final BusinessClock clock;

  OrderEventResource(OrderEvents events, BusinessClock clock) {
    this.events = events;
    this.clock = clock;
  }

  public record StartedBreach(UUID orderId, UUID breachId) {}

  public record BreachStart(@NotNull LocalDate startedOn) implements CheckedRequest {
    @Override
    public void check(Checks checks) {
      inThePast(checks, startedOn, "startedOn");
    }
  }

  public record BreachOutcome(
      @NotNull LocalDate decidedOn, @NotNull @Schema(examples = "PROVED_FINE") String outcome)
      implements CheckedRequest {
    @Override
    public void check(Checks checks) {
      inThePast(checks, decidedOn, "decidedOn");
      ListedCodes.check(checks, CodeList.BREACH_OUTCOME, outcome, "outcome", decidedOn);
    }
  }

  public record Revocation(
      @NotNull LocalDate revokedOn, @NotNull @Schema(examples = "GOOD_PROGRESS") String reason)
      implements CheckedRequest {
    @Override
    public void check(Checks checks) {
      inThePast(checks, revokedOn, "revokedOn");
      ListedCodes.check(checks, CodeList.REVOCATION_REASON, reason, "reason", revokedOn);
    }
  }

  public record Appeal(
      @NotNull LocalDate decidedOn,
      @NotNull AppealResult result,
      @Schema(description = "The new last day of an order that was varied") LocalDate endsOn)
      implements CheckedRequest {
    @Override
    public void check(Checks checks) {
      inThePast(checks, decidedOn, "decidedOn");
      checks.that(
          result == null || (result == AppealResult.VARIED) == (endsOn != null),
          "endsOn",
          "WHEN_VARIED",
          "The new last day, when the order was varied and only then");
    }
  }

  public record Extension(@NotNull LocalDate orderedOn, @NotNull LocalDate endsOn)
      implements CheckedRequest {
    @Override
    public void check(Checks checks) {
      inThePast(checks, orderedOn, "orderedOn");
    }
  }

  @POST
  @Path("/breaches")
  @Idempotent
  @Operation(summary = "Start breach proceedings on an order")
  @APIResponse(
      responseCode = "201",
      description = "The breach is recorded",
      content = @Content(schema = @Schema(implementation = StartedBreach.class)))
  public Response startBreach(
      @RestPath UUID caseId,
      @RestPath UUID orderId,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      BreachStart breach) {
    UUID id = newId();
    long version =
        events.startBreach(
            new OrderEvents.Of(caseId, orderId, VersionCheck.ifSent(ifMatch)),
            id,
            breach.startedOn());
    return Response.status(Status.CREATED)
        .tag(EntityTags.of(version))
        .entity(new StartedBreach(orderId, id))
        .build();
  }

  @POST
  @Path("/breaches/{breachId}/outcome")
  @Idempotent
  @Operation(summary = "Record how a breach was decided")
  @APIResponse(responseCode = "204", description = "The breach is decided")
  public Response decideBreach(
      @RestPath UUID caseId,
      @RestPath UUID orderId,
      @RestPath UUID breachId,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      BreachOutcome outcome) {
    return done(
        events.decideBreach(
            seen(caseId, orderId, ifMatch),
            breachId,
            newId(),
            outcome.decidedOn(),
            outcome.outcome()));
  }

  @POST
  @Path("/revocation")
  @Idempotent
  @Operation(summary = "Record that an order was revoked")
  @APIResponse(responseCode = "204", description = "The order ended with that day")
  public Response revokeOrder(
      @RestPath UUID caseId,
      @RestPath UUID orderId,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      Revocation revocation) {
    return done(
        events.revoke(
            seen(caseId, orderId, ifMatch), newId(), revocation.revokedOn(), revocation.reason()));
  }

  @POST
  @Path("/appeal")
  @Idempotent
  @Operation(
      summary = "Record how an appeal was decided",
      description = "Upheld: the order stands. Varied: with another end. Quashed: it falls.")
  @APIResponse(responseCode = "204", description = "The result is recorded")
  public Response decideAppeal(
      @RestPath UUID caseId,
      @RestPath UUID orderId,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      Appeal appeal) {
    return done(
        events.decideAppeal(
            seen(caseId, orderId, ifMatch),
            newId(),
            appeal.decidedOn(),
            appeal.result(),
            Optional.ofNullable(appeal.endsOn())));
  }

  @POST
  @Path("/extension")
  @Idempotent
  @Operation(summary = "Record that an order was extended")
  @APIResponse(responseCode = "204", description = "The order ends on the later day")
  public Response extendOrder(
      @RestPath UUID caseId,
      @RestPath UUID orderId,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      Extension extension) {
    return done(
        events.extend(
            seen(caseId, orderId, ifMatch), newId(), extension.orderedOn(), extension.endsOn()));
  }

  private static void inThePast(Checks checks, LocalDate day, String field) {
    checks.that(
        day == null || !day.isAfter(checks.today()),
        field,
        "NOT_IN_FUTURE",
        "It can be recorded once it has happened");
  }

  private static OrderEvents.Of seen(UUID caseId, UUID orderId, String ifMatch) {
    return new OrderEvents.Of(caseId, orderId, VersionCheck.required(ifMatch));
  }

  private UUID newId() {
    return TimeOrderedIds.at(clock.now()).next();
  }

  private static Response done(long version) {
    return Response.noContent().tag(EntityTags.of(version)).build();
  }
}
