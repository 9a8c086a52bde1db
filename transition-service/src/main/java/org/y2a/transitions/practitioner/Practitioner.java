package org.y2a.transitions.practitioner;

/** A probation practitioner and the delivery unit that they work in. */
public record Practitioner(String practitionerId, String pdu) {}
