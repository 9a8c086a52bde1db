package org.y2a.cases.contact;

import java.time.LocalDate;

/** A step of enforcement that was taken. */
public record TakenStep(EnforcementStep step, LocalDate takenOn) {}
