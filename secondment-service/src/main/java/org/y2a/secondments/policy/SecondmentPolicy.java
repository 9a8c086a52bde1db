package org.y2a.secondments.policy;

/**
 * The standards for secondments that hold from one date to another.
 *
 * @param casesPerFte cases that a full-time secondee holds
 * @param contractYears how long a contract runs when nothing else is agreed
 */
public record SecondmentPolicy(String version, int casesPerFte, int contractYears) {}
