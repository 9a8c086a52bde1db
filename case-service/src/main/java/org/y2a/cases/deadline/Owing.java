package org.y2a.cases.deadline;

import java.util.UUID;

/** The case that owes something, and the service that has it. */
public record Owing(UUID caseId, String yos) {}
