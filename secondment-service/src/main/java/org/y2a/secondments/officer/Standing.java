package org.y2a.secondments.officer;

/** What an officer is from one date to another: role, pay band, and the unit they come from. */
public record Standing(OfficerRole role, int band, String homePdu) {}
