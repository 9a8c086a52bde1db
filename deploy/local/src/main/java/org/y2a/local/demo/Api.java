package org.y2a.local.demo;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The public API of the services as a patient caller uses it: a service that is away, restarting or
 * overloaded is asked again with the same idempotency key until patience runs out.
 */
final class Api {
  private static final int ATTEMPTS_AT_AN_ERROR = 6;

  private final Transport transport;
  private final Tokens tokens;
  private final Patience patience;
  private final AtomicLong calls = new AtomicLong();
  private final AtomicLong repeats = new AtomicLong();

  Api(Transport transport, Tokens tokens, Patience patience) {
    this.transport = transport;
    this.tokens = tokens;
    this.patience = patience;
  }

  /**
   * @throws Refused when the service says no
   * @throws DemoFailed when it cannot be reached within the limit
   */
  Answer send(Call call) {
    calls.incrementAndGet();
    var attempts = patience.begin();
    var errors = 0;
    var renewed = false;
    String trouble;
    do {
      try {
        var answer = transport.carry(call, tokens.of(call.user()));
        if (answer.succeeded()) {
          return answer;
        }
        trouble = answer.status() + " " + answer.body();
        if (answer.status() == 401 && !renewed) {
          renewed = true;
          tokens.forget(call.user());
        } else if (!answer.mayPass()
            || (answer.status() == 500 && ++errors == ATTEMPTS_AT_AN_ERROR)) {
          throw new Refused(call, answer);
        }
      } catch (IOException e) {
        trouble = e.toString();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new DemoFailed("interrupted at " + call, e);
      }
      repeats.incrementAndGet();
    } while (attempts.goOn());
    throw new DemoFailed("No answer to %s, at last: %s".formatted(call, trouble));
  }

  long calls() {
    return calls.get();
  }

  /** How often a call was made again. */
  long repeats() {
    return repeats.get();
  }
}
