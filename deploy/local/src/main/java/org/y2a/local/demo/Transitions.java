package org.y2a.local.demo;

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

  List<TransitionView> identifiedFrom(LocalDate day) {
    return list("identifiedFrom=" + day);
  }

  Optional<TransitionView> ofCase(String caseId) {
    return list("caseId=" + caseId).stream().findFirst();
  }

  private List<TransitionView> list(String criteria) {
    List<TransitionView> all = new ArrayList<>();
    var after = "";
    do {
      var path = "/v1/transitions?%s&limit=%d%s".formatted(criteria, PAGE, after);
      var page = api.send(Call.get(Service.TRANSITIONS, path, People.SIMULATOR)).body();
      page.path("items").forEach(item -> all.add(TransitionView.of(item)));
      var next = page.path("next");
      after =
          next.isTextual()
              ? "&after=" + URLEncoder.encode(next.asText(), StandardCharsets.UTF_8)
              : "";
    } while (!after.isEmpty());
    return all;
  }
}
