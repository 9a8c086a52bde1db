package org.y2a.cases.order;

import static org.y2a.kit.security.Roles.CASE_MANAGER;
import static org.y2a.kit.security.Roles.INTEGRATION;
import static org.y2a.kit.security.Roles.SECONDEE;
import static org.y2a.kit.security.Roles.YOS_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
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
import org.y2a.kit.database.TimeOrderedIds;
import org.y2a.kit.rest.CheckedRequest;
import org.y2a.kit.rest.Checks;
import org.y2a.kit.rest.EntityTags;
import org.y2a.kit.rest.Idempotent;
import org.y2a.kit.rest.VersionCheck;
import org.y2a.kit.time.BusinessClock;

@Path("/v1/cases/{caseId}/orders")
@Tag(name = "Orders")
@RolesAllowed({CASE_MANAGER, SECONDEE, YOS_MANAGER, INTEGRATION})
public class OrderResource {
  private final CaseOrders orders;
  private final BusinessClock clock;

  OrderResource(CaseOrders orders, BusinessClock clock) {
    this.orders = orders;
    this.clock = clock;
  }

  public record AddedOrder(UUID caseId, UUID orderId) {}

  /** What is to change; a field left out stays as it is. */
  public record OrderChange(LocalDate endsOn, Boolean requirementsCompleted)
      implements CheckedRequest {
    @Override
    public void check(Checks checks) {
      checks.that(
          endsOn != null || requirementsCompleted != null,
          "",
          "REQUIRED",
          "Give endsOn, requirementsCompleted or both");
    }
  }

  @POST
  @Idempotent
  @Operation(summary = "Add an order to an open case")
  @APIResponse(
      responseCode = "201",
      description = "The order is part of the case",
      content = @Content(schema = @Schema(implementation = AddedOrder.class)))
  public Response addOrder(
      @RestPath UUID caseId,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      OrderDetails details) {
    SentenceOrder order = details.order(TimeOrderedIds.at(clock.now()));
    long version = orders.add(caseId, order, VersionCheck.ifSent(ifMatch));
    return Response.status(Status.CREATED)
        .tag(EntityTags.of(version))
        .entity(new AddedOrder(caseId, order.orderId()))
        .build();
  }

  @GET
  @Path("/{orderId}")
  @Operation(
      summary = "Read an order with its requirements and what happened to it",
      description = "Audited.")
  public OrderView readOrder(@RestPath UUID caseId, @RestPath UUID orderId) {
    return OrderView.of(orders.read(caseId, orderId));
  }

  @PATCH
  @Path("/{orderId}")
  @Idempotent
  @Operation(summary = "Change an order's last day or say that its requirements are completed")
  @APIResponse(responseCode = "204", description = "The order is as sent")
  public Response changeOrder(
      @RestPath UUID caseId,
      @RestPath UUID orderId,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      OrderChange change) {
    long version =
        orders.change(
            caseId,
            orderId,
            Optional.ofNullable(change.endsOn()),
            Optional.ofNullable(change.requirementsCompleted()),
            VersionCheck.required(ifMatch));
    return Response.noContent().tag(EntityTags.of(version)).build();
  }
}
