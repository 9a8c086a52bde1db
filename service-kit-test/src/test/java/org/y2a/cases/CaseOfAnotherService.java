package org.y2a.cases;

/** Stands for a class of the case service. */
public record CaseOfAnotherService(String reference) {}
