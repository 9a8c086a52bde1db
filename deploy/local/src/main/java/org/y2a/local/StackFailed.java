package org.y2a.local;

/** Says plainly, to the person at the keyboard, why the stack cannot do what was asked. */
public class StackFailed extends RuntimeException {
  private static final long serialVersionUID = 1;

  public StackFailed(String message) {
    super(message);
  }

  public StackFailed(String message, Throwable cause) {
    super(message, cause);
  }
}
