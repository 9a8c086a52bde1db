package org.y2a.contracts.directory;

import static org.y2a.contracts.Fields.identifier;
import static org.y2a.contracts.Fields.required;

import java.time.LocalDate;
import org.y2a.contracts.EventData;
import org.y2a.contracts.EventType;
import org.y2a.contracts.Topic;

/** An operator has corrected which unit covers a local authority. */
@EventType(value = "directory.coverage.corrected.v1", topic = Topic.DIRECTORY)
public record CoverageCorrected(
    String localAuthority, String pdu, String region, LocalDate validFrom) implements EventData {

  public CoverageCorrected {
    identifier("localAuthority", localAuthority);
    identifier("pdu", pdu);
    identifier("region", region);
    required("validFrom", validFrom);
  }

  @Override
  public String subject() {
    return localAuthority;
  }
}
