package org.y2a.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;

/** Carries requests over HTTP/1.1 on connections that are kept. */
final class HttpTransport implements Transport {
  private static final Duration LONGEST_ANSWER = Duration.ofSeconds(60);

  private final HttpClient client;
  private final ObjectMapper json;
  private final Map<Service, URI> addresses;

  HttpTransport(HttpClient client, ObjectMapper json, Map<Service, URI> addresses) {
    this.client = client;
    this.json = json;
    this.addresses = addresses;
  }

  @Override
  public Answer carry(Call call, String token) throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(addresses.get(call.service()).resolve(call.path()))
            .timeout(LONGEST_ANSWER)
            .header("Authorization", "Bearer " + token)
            .header("Accept", "application/json");
    call.key().ifPresent(key -> request.header("Idempotency-Key", key));
    call.ifMatch().ifPresent(etag -> request.header("If-Match", etag));
    if (call.body().isPresent()) {
      request.header("Content-Type", "application/json");
      request.method(
          call.method(), BodyPublishers.ofByteArray(json.writeValueAsBytes(call.body().get())));
    } else {
      request.method(call.method(), BodyPublishers.noBody());
    }
    return answer(client.send(request.build(), BodyHandlers.ofByteArray()));
  }

  private Answer answer(HttpResponse<byte[]> response) throws IOException {
    return new Answer(
        response.statusCode(), response.headers().firstValue("ETag"), read(response.body()));
  }

  private JsonNode read(byte[] body) throws IOException {
    var first = body.length == 0 ? ' ' : (char) body[0];
    return first == '{' || first == '[' ? json.readTree(body) : MissingNode.getInstance();
  }
}
