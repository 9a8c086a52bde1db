package org.y2a.transitions.allocation;

import java.time.LocalDate;

/** The probation practitioner who is named to take a case over. */
public record NamedPractitioner(String practitionerId, LocalDate namedOn) {}
