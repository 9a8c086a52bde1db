package org.y2a.local.demo;

import org.y2a.local.StackFailed;

/** The demonstration cannot go on; the message is for the person who started it. */
final class DemoFailed extends StackFailed {
  private static final long serialVersionUID = 1;

  DemoFailed(String message) {
    super(message);
  }

  DemoFailed(String message, Throwable cause) {
    super(message, cause);
  }
}
