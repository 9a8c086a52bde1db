package org.y2a.cases.contact;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.util.UUID;

/** An appointment; without an outcome while it is not known whether it was kept. */
@JsonInclude(Include.NON_NULL)
public record AppointmentView(UUID appointmentId, Instant plannedAt, String kind, String outcome) {}
