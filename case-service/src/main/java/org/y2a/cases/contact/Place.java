package org.y2a.cases.contact;

import java.time.Instant;
import java.util.UUID;

/** Where a page of appointments ends. */
public record Place(Instant plannedAt, UUID appointmentId) {}
