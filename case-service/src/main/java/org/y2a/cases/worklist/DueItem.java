package org.y2a.cases.worklist;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One thing that falls due.
 *
 * @param about the order or the transfer, where it is about one
 */
@JsonInclude(Include.NON_NULL)
public record DueItem(LocalDate dueOn, DueKind kind, UUID caseId, String officerId, UUID about) {}
