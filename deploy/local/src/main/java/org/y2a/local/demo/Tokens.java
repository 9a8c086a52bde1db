package org.y2a.local.demo;

import java.io.IOException;

/** Access tokens of the demonstration's users. */
interface Tokens {

  String of(String user) throws IOException, InterruptedException;

  /** The token was not accepted: ask for another one next time. */
  void forget(String user);
}
