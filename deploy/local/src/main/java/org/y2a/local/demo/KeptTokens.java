package org.y2a.local.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Signs each user in once and keeps the token for most of its hour. */
final class KeptTokens implements Tokens {
  private static final Duration KEPT_FOR = Duration.ofMinutes(50);

  /** Where tokens come from. */
  interface SignIn {
    String of(String user) throws IOException, InterruptedException;
  }

  private record Kept(String token, Instant until) {}

  private final SignIn signIn;
  private final Clock clock;
  private final Map<String, Kept> kept = new ConcurrentHashMap<>();

  KeptTokens(SignIn signIn, Clock clock) {
    this.signIn = signIn;
    this.clock = clock;
  }

  @Override
  public String of(String user) throws IOException {
    try {
      return kept.compute(user, (name, before) -> isFresh(before) ? before : ask(name)).token();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  @Override
  public void forget(String user) {
    kept.remove(user);
  }

  private boolean isFresh(Kept token) {
    return token != null && clock.instant().isBefore(token.until());
  }

  private Kept ask(String user) {
    try {
      return new Kept(signIn.of(user), clock.instant().plus(KEPT_FOR));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DemoFailed("interrupted while signing in", e);
    }
  }
}
