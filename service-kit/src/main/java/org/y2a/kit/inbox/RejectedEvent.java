package org.y2a.kit.inbox;

/**
 * An event that can never be handled. The reason names codes and fields, never values of a person.
 */
public final class RejectedEvent extends RuntimeException {

  private final String code;

  public RejectedEvent(String code, String reason) {
    super(reason);
    this.code = code;
  }

  public RejectedEvent(String reason) {
    this("REJECTED", reason);
  }

  public String code() {
    return code;
  }
}
