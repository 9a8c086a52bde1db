package org.y2a.cases.assessment;

import java.time.LocalDate;
import java.util.UUID;

/** An assessment that somebody is working on. */
public record StartedAssessment(UUID assessmentId, String stage, LocalDate startedOn) {}
