package org.y2a.secondments.contract;

/** A part of an officer's time that is promised over a term. */
public record Commitment(Term term, Fte fte) {}
