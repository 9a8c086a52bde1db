package org.y2a.transitions.handover;

import java.time.LocalDate;
import java.util.List;

/** A handover that probation refused. */
public record RefusedHandover(
    LocalDate refusedOn, String pdu, String refusedBy, List<RefusalReason> reasons) {}
