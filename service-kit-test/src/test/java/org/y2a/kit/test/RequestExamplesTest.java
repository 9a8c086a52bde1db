package org.y2a.kit.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RequestExamplesTest {

  @Test
  void anOperationWithoutAnExampleIsFound() {
    assertThat(RequestExamples.breaches(closing(Map.of())))
        .containsExactly("close has no request example");
  }

  @Test
  void anExampleThatTheRequestWouldRefuseIsFound() {
    var example = Map.of("closedOm", "2026-06-01");
    assertThat(RequestExamples.breaches(closing(Map.of("example", example))))
        .containsExactly(
            "close lacks closedOn in its request example",
            "close shows closedOm, which it does not know");
  }

  @Test
  void aSoundExamplePasses() {
    var example = Map.of("closedOn", "2026-06-01");
    assertThat(RequestExamples.breaches(closing(Map.of("example", example)))).isEmpty();
  }

  private static Map<String, Object> closing(Map<String, Object> shown) {
    var content = new java.util.HashMap<String, Object>(shown);
    content.put("schema", Map.of("$ref", "#/components/schemas/Closure"));
    var operation =
        Map.of(
            "operationId",
            "close",
            "requestBody",
            Map.of("content", Map.of("application/json", content)));
    var closure =
        Map.of("required", List.of("closedOn"), "properties", Map.of("closedOn", Map.of()));
    return Map.of(
        "paths",
        Map.of("/v1/closures", Map.of("post", operation)),
        "components",
        Map.of("schemas", Map.of("Closure", closure)));
  }
}
