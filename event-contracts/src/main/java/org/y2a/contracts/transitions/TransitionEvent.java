package org.y2a.contracts.transitions;

import java.util.UUID;
import org.y2a.contracts.EventData;

/** What every event about a transition carries. */
public interface TransitionEvent extends EventData {

  UUID transitionId();

  UUID caseId();

  /** The youth offending service that hands over. */
  String yos();

  @Override
  default String subject() {
    return transitionId().toString();
  }
}
