package org.y2a.cases.responsibility;

import java.time.Instant;
import org.y2a.kit.security.Organisation;

/** The organisation that is responsible for a case, and since when. */
public record Responsible(Organisation organisation, Instant since) {}
