package org.y2a.cases.contact;

import static org.y2a.kit.security.Roles.CASE_MANAGER;
import static org.y2a.kit.security.Roles.INTEGRATION;
import static org.y2a.kit.security.Roles.SECONDEE;
import static org.y2a.kit.security.Roles.YOS_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.y2a.cases.contact.ContactRequests.AppointmentOutcome;
import org.y2a.cases.contact.ContactRequests.EnforcementTaken;
import org.y2a.cases.contact.ContactRequests.Found;
import org.y2a.cases.contact.ContactRequests.Missing;
import org.y2a.cases.contact.ContactRequests.PlannedAppointment;
import org.y2a.kit.database.TimeOrderedIds;
import org.y2a.kit.problem.FieldError;
import org.y2a.kit.problem.Problem;
import org.y2a.kit.rest.Cursor;
import org.y2a.kit.rest.Dates;
import org.y2a.kit.rest.EntityTags;
import org.y2a.kit.rest.Idempotent;
import org.y2a.kit.rest.Page;
import org.y2a.kit.time.BusinessClock;

@Path("/v1/cases/{caseId}")
@Tag(name = "Contacts")
@RolesAllowed({CASE_MANAGER, SECONDEE, YOS_MANAGER, INTEGRATION})
public class ContactResource {
  private static final int CURSOR_PARTS = 2;
  private static final int DEFAULT_DAYS = 90;
  private static final int LONGEST_DAYS = 1100;

  private final Contacts contacts;
  private final BusinessClock clock;

  ContactResource(Contacts contacts, BusinessClock clock) {
    this.contacts = contacts;
    this.clock = clock;
  }

  /** What was recorded. */
  public record RecordedContact(UUID id) {}

  @GET
  @Path("/appointments")
  @Operation(
      summary = "Appointments of a case, planned and kept, in order of time",
      description =
          "Days of London, both counted; when left out, the 90 days until today. Audited.")
  public Page<AppointmentView> listAppointments(
      @RestPath UUID caseId,
      @RestQuery String from,
      @RestQuery String to,
      @RestQuery String after,
      @RestQuery Integer limit) {
    return contacts.appointments(
        caseId,
        window(from, to),
        Optional.ofNullable(after).map(ContactResource::place),
        Page.limit(limit));
  }

  @POST
  @Path("/appointments")
  @Idempotent
  @Operation(
      summary = "Plan an appointment, or record one that was",
      description = "Unacceptable absences may make a step of enforcement due, by policy.")
  @APIResponse(
      responseCode = "201",
      description = "The appointment is kept",
      content = @Content(schema = @Schema(implementation = RecordedContact.class)))
  public Response planAppointment(@RestPath UUID caseId, PlannedAppointment request) {
    return recorded(
        contacts.plan(
            caseId, request.plannedAt(), request.kind(), Optional.ofNullable(request.outcome())));
  }

  @PUT
  @Path("/appointments/{appointmentId}/outcome")
  @Idempotent
  @Operation(summary = "Say what became of an appointment, or correct it")
  @APIResponse(responseCode = "204", description = "The outcome is kept")
  public Response concludeAppointment(
      @RestPath UUID caseId, @RestPath UUID appointmentId, AppointmentOutcome request) {
    contacts.conclude(caseId, appointmentId, request.outcome());
    return Response.noContent().build();
  }

  @GET
  @Path("/missing-episodes")
  @Operation(summary = "When the child was missing", description = "Audited.")
  public List<MissingEpisodeView> readMissingEpisodes(@RestPath UUID caseId) {
    return contacts.missingEpisodes(caseId);
  }

  @POST
  @Path("/missing-episodes")
  @Idempotent
  @Operation(summary = "Record that the child is or was missing")
  @APIResponse(
      responseCode = "201",
      description = "The episode is kept",
      content = @Content(schema = @Schema(implementation = RecordedContact.class)))
  public Response recordMissing(@RestPath UUID caseId, Missing request) {
    return recorded(
        contacts.missing(caseId, request.missingFrom(), Optional.ofNullable(request.foundAt())));
  }

  @PUT
  @Path("/missing-episodes/{episodeId}/end")
  @Idempotent
  @Operation(summary = "Record that the child was found")
  @APIResponse(responseCode = "204", description = "The episode has ended")
  public Response recordFound(@RestPath UUID caseId, @RestPath UUID episodeId, Found request) {
    contacts.found(caseId, episodeId, request.foundAt());
    return Response.noContent().build();
  }

  @POST
  @Path("/enforcement-steps")
  @RolesAllowed({CASE_MANAGER, SECONDEE, YOS_MANAGER})
  @Idempotent
  @Operation(summary = "Record a warning or a referral for breach")
  @APIResponse(
      responseCode = "201",
      description = "The step is kept",
      content = @Content(schema = @Schema(implementation = RecordedContact.class)))
  public Response recordEnforcement(@RestPath UUID caseId, EnforcementTaken request) {
    UUID id = TimeOrderedIds.at(clock.now()).next();
    long version = contacts.enforce(caseId, id, new TakenStep(request.step(), request.takenOn()));
    return Response.status(Status.CREATED)
        .tag(EntityTags.of(version))
        .entity(new RecordedContact(id))
        .build();
  }

  @GET
  @Path("/compliance")
  @Operation(
      summary = "How the child complied",
      description =
          "Rates over the days asked for, both counted; when left out, the 90 days until today. Audited.")
  public Compliance readCompliance(
      @RestPath UUID caseId, @RestQuery String from, @RestQuery String to) {
    return contacts.compliance(caseId, window(from, to));
  }

  private Window window(String from, String to) {
    LocalDate last = to == null ? clock.today() : Dates.parse("to", to);
    LocalDate first = from == null ? last.minusDays(DEFAULT_DAYS - 1L) : Dates.parse("from", from);
    if (first.isAfter(last) || first.isBefore(last.minusDays(LONGEST_DAYS))) {
      throw Problem.invalid(
          new FieldError("from", "WINDOW", "Not after to, and at most 1100 days before it"));
    }
    return new Window(first, last);
  }

  private static Place place(String cursor) {
    List<String> parts = Cursor.decode(cursor, CURSOR_PARTS);
    try {
      return new Place(Instant.parse(parts.getFirst()), UUID.fromString(parts.getLast()));
    } catch (IllegalArgumentException | DateTimeException e) {
      throw Problem.invalid(new FieldError("after", "CURSOR", "Not a cursor from an earlier page"));
    }
  }

  private static Response recorded(UUID id) {
    return Response.status(Status.CREATED).entity(new RecordedContact(id)).build();
  }
}
