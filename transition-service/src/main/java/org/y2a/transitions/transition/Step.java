package org.y2a.transitions.transition;

import java.util.List;
import org.y2a.contracts.EventData;

/** What came of a command or a fact: the transition as it is now and what to announce, or no. */
public sealed interface Step {

  record Taken(Transition transition, List<EventData> events) implements Step {
    public Taken {
      events = List.copyOf(events);
    }
  }

  record Refused(Refusal refusal) implements Step {}

  static Step to(Transition transition, EventData... events) {
    return new Taken(transition, List.of(events));
  }
}
