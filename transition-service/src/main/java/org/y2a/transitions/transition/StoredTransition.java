package org.y2a.transitions.transition;

/** A transition and the version under which it was read. */
public record StoredTransition(Transition transition, long version) {}
