package org.y2a.kit.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.y2a.kit.audit.AccessAudit;
import org.y2a.kit.problem.Problem;
import org.y2a.kit.rest.Cursor;
import org.y2a.kit.rest.Page;
import org.y2a.kit.security.Roles;

@Path("/v1/operations/dead-letters")
@Tag(name = "Operations")
@RolesAllowed(Roles.PLATFORM_OPS)
public class DeadLetterResource {

  private static final UUID FIRST = new UUID(0, 0);

  private final DeadLetters deadLetters;
  private final DeadLetterSettlement settlement;
  private final DeadLetterDesk desk;
  private final AccessAudit audit;

  DeadLetterResource(
      DeadLetters deadLetters,
      DeadLetterSettlement settlement,
      DeadLetterDesk desk,
      AccessAudit audit) {
    this.deadLetters = deadLetters;
    this.settlement = settlement;
    this.desk = desk;
    this.audit = audit;
  }

  public record Letter(
      UUID id,
      String status,
      String reasonCode,
      String reason,
      String topic,
      int partition,
      long offset,
      String key,
      Map<String, String> headers) {}

  public record LetterWithData(Letter letter, String data) {}

  public record Discard(@NotBlank @Size(max = 200) String reason) {}

  @GET
  @Operation(summary = "Events that could not be applied, and those that wait behind them")
  public Page<Letter> listDeadLetters(
      @QueryParam("after") String after, @QueryParam("limit") Integer limit) {
    var from = after == null ? FIRST : Cursor.decodeId(after);
    var size = Page.limit(limit);
    var letters = deadLetters.unsettledAfter(from, size + 1);
    return Page.of(
        letters.stream().map(DeadLetterResource::letter).toList(),
        size,
        l -> Cursor.encode(l.id().toString()));
  }

  @GET
  @Path("/{id}")
  @Transactional
  @Operation(summary = "One such event with its data")
  public LetterWithData readDeadLetter(UUID id) {
    var letter = deadLetters.find(id).orElseThrow(Problem::notFound);
    audit.read(DeadLetterSettlement.RECORD, id.toString());
    return new LetterWithData(letter(letter), new String(letter.event().payload(), UTF_8));
  }

  @POST
  @Path("/{id}/replays")
  @Operation(
      summary = "Apply a parked event again",
      description =
          "409 with the reason when it fails again; those behind it go on when it succeeds.")
  public Letter replayDeadLetter(UUID id) {
    return settled(settlement.replay(id));
  }

  @POST
  @Path("/{id}/discards")
  @Operation(summary = "Go on without a parked event, for a reason that is kept")
  public Letter discardDeadLetter(UUID id, Discard discard) {
    return settled(settlement.discard(id, discard.reason()));
  }

  private Letter settled(DeadLetter letter) {
    desk.goOn(letter.event().stream());
    return letter(deadLetters.find(letter.id()).orElseThrow());
  }

  private static Letter letter(DeadLetter letter) {
    var event = letter.event();
    return new Letter(
        letter.id(),
        letter.status().name(),
        letter.reasonCode(),
        letter.reason(),
        event.topic(),
        event.partition(),
        event.offset(),
        event.key(),
        event.headers());
  }
}
