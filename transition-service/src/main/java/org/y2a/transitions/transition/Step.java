package org.y2a.transitions.transition;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.y2a.contracts.EventData;

/** What came of a command or a fact: the transition as it is now and what to announce, or no. */
public sealed interface Step {

  record Taken(Transition transition, List<EventData> events) implements Step {
    public Taken {
      events = List.copyOf(events);
    }

    /** A further step from here, with what both announce; a refusal takes back everything. */
    Step then(Function<Transition, Step> further) {
      return switch (further.apply(transition)) {
        case Taken(var next, var more) ->
            new Taken(next, Stream.concat(events.stream(), more.stream()).toList());
        case Refused refused -> refused;
      };
    }
  }

  record Refused(Refusal refusal) implements Step {}

  static Step to(Transition transition, EventData... events) {
    return new Taken(transition, List.of(events));
  }
}
