package org.y2a.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.y2a.local.Stack;

/** People of the agencies at work through the public REST interfaces, with their own tokens. */
final class Agencies {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Stack stack;
  private final HttpClient http = HttpClient.newHttpClient();
  private final Map<String, String> tokens = new HashMap<>();

  Agencies(Stack stack) {
    this.stack = stack;
  }

  Person as(String user) {
    return new Person(tokens.computeIfAbsent(user, this::signIn));
  }

  private String signIn(String user) {
    try {
      return stack.tokens().of(user);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private static IllegalStateException interrupted(InterruptedException e) {
    Thread.currentThread().interrupt();
    return new IllegalStateException(e);
  }

  record Answer(int status, HttpResponse<String> response) {
    JsonNode body() {
      try {
        return JSON.readTree(response.body());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    Answer expect(int expected) {
      assertThat(status).as("%s: %s", response.request(), response.body()).isEqualTo(expected);
      return this;
    }
  }

  final class Person {

    private final String token;

    private Person(String token) {
      this.token = token;
    }

    Answer get(String service, String path) {
      return send(request(service, path).GET());
    }

    Answer post(String service, String path, String body) {
      return send(request(service, path).POST(BodyPublishers.ofString(body)));
    }

    Answer put(String service, String path, String body) {
      return send(request(service, path).PUT(BodyPublishers.ofString(body)));
    }

    Answer put(String service, String path, String etag, String body) {
      return send(
          request(service, path).header("If-Match", etag).PUT(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String service, String path) {
      return HttpRequest.newBuilder(URI.create(stack.address(service) + path))
          .timeout(Duration.ofSeconds(30))
          .header("Authorization", "Bearer " + token)
          .header("Content-Type", "application/json");
    }

    private Answer send(HttpRequest.Builder request) {
      try {
        var response = http.send(request.build(), BodyHandlers.ofString());
        return new Answer(response.statusCode(), response);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (InterruptedException e) {
        throw interrupted(e);
      }
    }
  }
}
