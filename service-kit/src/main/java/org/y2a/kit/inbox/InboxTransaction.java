package org.y2a.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.y2a.kit.inbox.ReceivedEvent.Stream;

/** Applies events together with the note of how far each aggregate has come, in one transaction. */
@ApplicationScoped
class InboxTransaction {

  private final EventHandlers handlers;
  private final Positions positions;
  private final DeadLetters deadLetters;

  InboxTransaction(EventHandlers handlers, Positions positions, DeadLetters deadLetters) {
    this.handlers = handlers;
    this.positions = positions;
    this.deadLetters = deadLetters;
  }

  /**
   * Applies each event that is the next of its aggregate, passes over what was applied before, and
   * lets one that has come too early wait.
   *
   * @return aggregates of this batch that have events waiting
   * @throws RuntimeException when any event fails; then none is applied
   */
  @Transactional
  Set<Stream> apply(List<ReceivedEvent> events) {
    var locked = positions.lock(events.stream().map(ReceivedEvent::stream).distinct().toList());
    var reached = locked.reached();
    var applied = new TreeMap<Positions.Partition, Long>();
    var early = new ArrayList<ReceivedEvent>();
    for (var event : events) {
      var metadata = event.metadata();
      long next = reached.get(event.stream()) + 1;
      if (metadata.sequence() == next) {
        handlers.handle(event, metadata);
        reached.put(event.stream(), next);
        applied.merge(new Positions.Partition(event.topic(), event.partition()), 1L, Long::sum);
      } else if (metadata.sequence() > next) {
        early.add(event);
      }
    }
    positions.store(reached, applied);
    deadLetters.letWait(early);
    return locked.heldUp() || !early.isEmpty() ? deadLetters.unsettled(reached.keySet()) : Set.of();
  }

  /** A fault of our own database says nothing about an event. */
  boolean databaseAnswers() {
    try {
      requireDatabase();
      return true;
    } catch (RuntimeException e) {
      return false;
    }
  }

  void requireDatabase() {
    positions.ping();
  }

  @Transactional
  void park(ReceivedEvent event, String code, String reason) {
    deadLetters.park(event, code, reason);
  }

  /** Applies the event that waits to be the aggregate's next, if there is one. */
  @Transactional
  boolean applyNextWaiting(Stream stream) {
    long last = positions.lock(stream);
    deadLetters.settleUpTo(stream, last);
    var next = deadLetters.waiting(stream, last + 1);
    next.ifPresent(letter -> applyLetter(letter, last + 1));
    return next.isPresent();
  }

  @Transactional
  void parkWaiting(DeadLetter letter, String code, String reason) {
    deadLetters.parkWaiting(letter, code, reason);
  }

  /** An operator's repetition of a parked event. */
  @Transactional
  void replay(DeadLetter letter, String who) {
    var stream = letter.event().stream();
    long next = positions.lock(stream) + 1;
    if (letter.sequence() == null || letter.sequence() != next) {
      throw new RejectedEvent("NOT_NEXT", "It is not the next event of its aggregate");
    }
    applyLetter(letter, next);
    deadLetters.settle(letter, DeadLetter.Status.REPLAYED, who, null);
  }

  /** An operator's decision to go on without a parked event. */
  @Transactional
  void discard(DeadLetter letter, String who, String because) {
    var stream = letter.event().stream();
    long last = positions.lock(stream);
    if (letter.sequence() != null && letter.sequence() == last + 1) {
      positions.pass(stream, letter.sequence());
    }
    deadLetters.settle(letter, DeadLetter.Status.DISCARDED, who, because);
  }

  private void applyLetter(DeadLetter letter, long sequence) {
    var event = letter.event();
    try {
      handlers.handle(event, event.metadata());
    } catch (RuntimeException e) {
      throw new UnappliedLetter(letter, e);
    }
    var applied = new TreeMap<Positions.Partition, Long>();
    applied.put(new Positions.Partition(event.topic(), event.partition()), 1L);
    positions.store(Map.of(event.stream(), sequence), applied);
    deadLetters.settleUpTo(event.stream(), sequence);
  }
}
