package org.y2a.cases.watch;

/** The dates that the watch waits for, with their columns; planning always comes first. */
enum Watched {
  PLANNING("planning_due_on", "planning_raised_at"),
  TRANSFER_AGE("transfer_age_on", "transfer_age_raised_at");

  private final String dueOn;
  private final String raisedAt;

  Watched(String dueOn, String raisedAt) {
    this.dueOn = dueOn;
    this.raisedAt = raisedAt;
  }

  /** Open cases whose date has come and has not been announced: what the partial index holds. */
  String due() {
    return "%s is null and status = 'OPEN' and %s <= :today".formatted(raisedAt, dueOn);
  }

  String dueOn() {
    return dueOn;
  }

  String raisedAt() {
    return raisedAt;
  }
}
