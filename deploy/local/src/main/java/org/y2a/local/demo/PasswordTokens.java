package org.y2a.local.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Asks the identity provider in the user's name and keeps each token until shortly before its end.
 */
final class PasswordTokens implements Tokens {
  private static final Duration MARGIN = Duration.ofSeconds(30);
  private static final Duration LONGEST_ANSWER = Duration.ofSeconds(30);

  private record Kept(String token, Instant until) {}

  private final HttpClient client;
  private final ObjectMapper json;
  private final URI endpoint;
  private final Passwords passwords;
  private final Clock clock;
  private final Map<String, Kept> kept = new ConcurrentHashMap<>();

  /** The password of a demonstration user. */
  interface Passwords {
    String of(String user);
  }

  PasswordTokens(
      HttpClient client, ObjectMapper json, URI endpoint, Passwords passwords, Clock clock) {
    this.client = client;
    this.json = json;
    this.endpoint = endpoint;
    this.passwords = passwords;
    this.clock = clock;
  }

  @Override
  public String of(String user) throws IOException, InterruptedException {
    try {
      return kept.compute(user, (u, before) -> isFresh(before) ? before : ask(u)).token();
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
    var form =
        "grant_type=password&client_id=y2a-cli&username=%s&password=%s"
            .formatted(encoded(user), encoded(passwords.of(user)));
    var request =
        HttpRequest.newBuilder(endpoint)
            .timeout(LONGEST_ANSWER)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build();
    try {
      var response = client.send(request, BodyHandlers.ofByteArray());
      if (response.statusCode() >= 500) {
        throw new IOException("The identity provider answers " + response.statusCode());
      }
      if (response.statusCode() != 200) {
        throw new DemoFailed("No token for %s: %d".formatted(user, response.statusCode()));
      }
      var answer = json.readTree(response.body());
      var lasts = Duration.ofSeconds(answer.path("expires_in").asLong());
      return new Kept(
          answer.path("access_token").asText(), clock.instant().plus(lasts).minus(MARGIN));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DemoFailed("interrupted while asking for a token", e);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
