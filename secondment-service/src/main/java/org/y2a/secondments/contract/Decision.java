package org.y2a.secondments.contract;

/** Whether a contract takes the step asked of it. */
public sealed interface Decision {

  record Taken(Contract contract) implements Decision {}

  record Refused(Refusal reason) implements Decision {}
}
