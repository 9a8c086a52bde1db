package org.y2a.transitions.transition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import org.y2a.kit.rest.EntityTags;
import org.y2a.kit.time.BusinessClock;

/** Answers with a transition as it is now, and its ETag. */
@ApplicationScoped
@Transactional
public class TransitionAnswers {
  private final TransitionStore store;
  private final BusinessClock clock;

  TransitionAnswers(TransitionStore store, BusinessClock clock) {
    this.store = store;
    this.clock = clock;
  }

  public Response with(StoredTransition stored) {
    var decisions = store.decisions(stored.transition().file().transitionId());
    return Response.ok(TransitionView.of(stored.transition(), decisions, clock.today()))
        .tag(EntityTags.of(stored.version()))
        .build();
  }
}
