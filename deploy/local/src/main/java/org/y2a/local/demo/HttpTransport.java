package org.y2a.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.ByteArrayOutputStream;
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
            .header("Accept", "application/json, " + NdJson.TYPE);
    call.key().ifPresent(key -> request.header("Idempotency-Key", key));
    call.ifMatch().ifPresent(etag -> request.header("If-Match", etag));
    switch (call.body().orElse(null)) {
      case null -> request.method(call.method(), BodyPublishers.noBody());
      case NdJson lines -> {
        request.header("Content-Type", NdJson.TYPE);
        request.method(call.method(), BodyPublishers.ofByteArray(write(lines)));
      }
      case Object one -> {
        request.header("Content-Type", "application/json");
        request.method(call.method(), BodyPublishers.ofByteArray(json.writeValueAsBytes(one)));
      }
    }
    return answer(client.send(request.build(), BodyHandlers.ofByteArray()));
  }

  private Answer answer(HttpResponse<byte[]> response) throws IOException {
    var lines = response.headers().firstValue("Content-Type").filter(NdJson.TYPE::equals);
    return new Answer(
        response.statusCode(),
        response.headers().firstValue("ETag"),
        lines.isPresent() ? readLines(response.body()) : read(response.body()));
  }

  private byte[] write(NdJson lines) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var rows = json.writer().withRootValueSeparator("\n").writeValues(bytes)) {
      rows.writeAll(lines.rows());
    }
    return bytes.toByteArray();
  }

  /** All lines as one list. */
  private JsonNode readLines(byte[] body) throws IOException {
    try (var lines = json.readerFor(JsonNode.class).<JsonNode>readValues(body)) {
      return json.createArrayNode().addAll(lines.readAll());
    }
  }

  private JsonNode read(byte[] body) throws IOException {
    var first = body.length == 0 ? ' ' : (char) body[0];
    return first == '{' || first == '[' ? json.readTree(body) : MissingNode.getInstance();
  }
}
