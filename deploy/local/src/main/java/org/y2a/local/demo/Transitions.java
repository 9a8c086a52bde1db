package org.y2a.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Transitions as an onlooker with the right to read them all sees them. */
final class Transitions {
  private static final int PAGE = 200;

  private final Api api;

  Transitions(Api api) {
    this.api = api;
  }

  List<TransitionLine> identifiedFrom(LocalDate day) {
    List<TransitionLine> all = new ArrayList<>();
    var after = "";
    do {
      var page = page("identifiedFrom=" + day + after, PAGE);
      page.path("items").forEach(item -> all.add(TransitionLine.of(item)));
      var next = page.path("next");
      after = next.isTextual() ? "&after=" + encoded(next.asText()) : "";
    } while (!after.isEmpty());
    return all;
  }

  Optional<TransitionLine> ofCase(String caseId) {
    var items = page("caseId=" + caseId, 1).path("items");
    return items.isEmpty() ? Optional.empty() : Optional.of(TransitionLine.of(items.get(0)));
  }

  /** Those that will transfer and have nobody named, the most urgent first. */
  List<TransitionLine> unallocated(int atMost) {
    List<TransitionLine> lines = new ArrayList<>();
    page("unallocated=true", atMost)
        .path("items")
        .forEach(item -> lines.add(TransitionLine.of(item)));
    return lines;
  }

  TransitionView read(String transitionId) {
    var call = Call.get(Service.TRANSITIONS, "/v1/transitions/" + transitionId, People.SIMULATOR);
    return TransitionView.of(api.send(call).body());
  }

  private JsonNode page(String criteria, int limit) {
    var path = "/v1/transitions?%s&limit=%d".formatted(criteria, limit);
    return api.send(Call.get(Service.TRANSITIONS, path, People.SIMULATOR)).body();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
