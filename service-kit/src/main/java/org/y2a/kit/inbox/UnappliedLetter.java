package org.y2a.kit.inbox;

/** A waiting event whose turn had come, but whose handling failed. */
final class UnappliedLetter extends RuntimeException {

  private final transient DeadLetter letter;
  private final String code;

  UnappliedLetter(DeadLetter letter, RuntimeException cause) {
    super(reason(cause), cause);
    this.letter = letter;
    this.code = cause instanceof RejectedEvent rejected ? rejected.code() : "HANDLER_FAILED";
  }

  DeadLetter letter() {
    return letter;
  }

  String code() {
    return code;
  }

  private static String reason(RuntimeException cause) {
    return cause instanceof RejectedEvent ? cause.getMessage() : cause.getClass().getSimpleName();
  }
}
