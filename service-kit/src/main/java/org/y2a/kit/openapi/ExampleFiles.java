package org.y2a.kit.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Attaches {@code openapi-examples/<operationId>.request.json} and {@code .response.json}. */
final class ExampleFiles {

  private static final String FOLDER = "openapi-examples/";
  private static final String JSON = "application/json";

  private final ObjectMapper mapper = new ObjectMapper();

  void attach(Operation operation) {
    if (operation.getRequestBody() != null) {
      attach(operation.getRequestBody().getContent(), operation.getOperationId() + ".request.json");
    }
    success(operation)
        .ifPresent(r -> attach(r.getContent(), operation.getOperationId() + ".response.json"));
  }

  private static Optional<APIResponse> success(Operation operation) {
    return operation.getResponses().getAPIResponses().entrySet().stream()
        .filter(answer -> answer.getKey().startsWith("2"))
        .map(java.util.Map.Entry::getValue)
        .findFirst();
  }

  private void attach(Content content, String file) {
    if (content == null || content.getMediaType(JSON) == null) {
      return;
    }
    read(file).ifPresent(content.getMediaType(JSON)::setExample);
  }

  private Optional<Object> read(String file) {
    var loader = Thread.currentThread().getContextClassLoader();
    try (var stream = loader.getResourceAsStream(FOLDER + file)) {
      return stream == null
          ? Optional.empty()
          : Optional.of(mapper.readValue(stream, Object.class));
    } catch (IOException e) {
      throw new UncheckedIOException("An example that is no JSON: " + file, e);
    }
  }
}
