package org.y2a.cases.restriction;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.util.UUID;

/** That somebody read or changed a case or its child's record, and why, by its code. */
@JsonInclude(Include.NON_NULL)
public record AccessEntry(
    UUID id,
    Instant at,
    String actor,
    String organisation,
    String onBehalfOf,
    String action,
    String recordType,
    String reason) {}
