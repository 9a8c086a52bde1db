package org.y2a.transitions.transition;

/** Nothing will be left to transfer at 18. */
public record NotApplicable(CaseFile file) implements Transition {

  @Override
  public Stage stage() {
    return Stage.NOT_APPLICABLE;
  }

  @Override
  public NotApplicable with(CaseFile changed) {
    return new NotApplicable(changed);
  }

  @Override
  public boolean isOpenToRedecision() {
    return !file.isClosed();
  }

  @Override
  public boolean isRunning() {
    return false;
  }
}
