package org.y2a.cases.officer;

/** The officer who holds a case, by name and capacity. */
public record NamedOfficer(String officerId, OfficerRole role) {}
