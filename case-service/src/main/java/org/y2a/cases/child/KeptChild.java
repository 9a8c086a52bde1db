package org.y2a.cases.child;

import java.time.Instant;

/** A child's record as it is kept, with its version. */
public record KeptChild(ChildRecord record, long version, Instant recordedAt, boolean erased) {}
