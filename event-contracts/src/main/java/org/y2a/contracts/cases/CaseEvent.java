package org.y2a.contracts.cases;

import java.util.UUID;
import org.y2a.contracts.EventData;

/** What every event about a youth-side case carries. */
public interface CaseEvent extends EventData {

  UUID caseId();

  @Override
  default String subject() {
    return caseId().toString();
  }
}
