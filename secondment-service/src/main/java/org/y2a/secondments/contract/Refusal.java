package org.y2a.secondments.contract;

/** Why a contract does not take a step. */
public enum Refusal {
  CONTRACT_NOT_AGREED("Only an agreed contract that was never active can be activated"),
  CONTRACT_NOT_STARTED("A contract cannot be activated before its first day"),
  CONTRACT_OVER("The last day of the contract has passed"),
  BEYOND_FULL_TIME("An officer's contracts cannot overlap beyond 1.0 FTE"),
  CONTRACT_NOT_ACTIVE("Only an active contract can be ended"),
  OFFICER_HOLDS_CASES(
      "The officer holds cases in this service; hand each over to a successor first");

  private final String detail;

  Refusal(String detail) {
    this.detail = detail;
  }

  public String detail() {
    return detail;
  }
}
