package org.y2a.cases.responsibility;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.y2a.cases.officer.NamedOfficer;

/** An officer, or nobody, holding a case from an instant on. */
public record Holding(UUID caseId, Optional<NamedOfficer> officer, Instant at) {}
