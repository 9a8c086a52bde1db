package org.y2a.cases.officer;

/** An officer as one service knows them. */
public record Officer(String officerId, String yos, OfficerRole role) {}
