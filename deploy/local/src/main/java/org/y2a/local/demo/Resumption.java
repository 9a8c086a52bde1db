package org.y2a.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.y2a.synthetic.SyntheticCase;
import org.y2a.synthetic.SyntheticHappening;
import org.y2a.synthetic.SyntheticHappening.NewCase;

/** Takes up a story where an earlier demonstration with the same seed has left it. */
final class Resumption {
  private static final int PAGE = 200;

  private final Api api;
  private final Register register;

  Resumption(Api api, Register register) {
    this.api = api;
    this.register = register;
  }

  boolean isPossible() {
    return !page("", 1).path("items").isEmpty();
  }

  /**
   * Enters in the register what the services know.
   *
   * @throws DemoFailed when they hold cases of another story
   */
  void enter(
      Stream<SyntheticCase> loaded, Collection<SyntheticHappening> happenings, LocalDate today) {
    Map<String, SyntheticCase> story = new HashMap<>();
    loaded.forEach(made -> story.put(made.yosReference(), made));
    happenings.stream()
        .filter(NewCase.class::isInstance)
        .map(happening -> ((NewCase) happening).opened())
        .forEach(made -> story.put(made.yosReference(), made));
    var after = "";
    do {
      var page = page(after, PAGE);
      page.path("items").forEach(shown -> enter(shown, story, today));
      after = page.path("next").asText("");
    } while (!after.isEmpty());
  }

  private void enter(JsonNode shown, Map<String, SyntheticCase> story, LocalDate today) {
    var reference = shown.path("yosReference").asText();
    var made = Optional.ofNullable(story.get(reference));
    if (made.isEmpty()) {
      throw new DemoFailed(
          reference
              + " is of another story: give its seed, cases and first day, or leave out --keep");
    }
    var known =
        KnownCase.opened(
            shown.path("caseId").asText(), shown.path("yos").asText(), made.get().orders());
    register.add(
        reference,
        switch (shown.path("status").asText()) {
          case "CLOSED" -> known.nowClosed();
          case "TRANSFERRED" -> known.acceptedFor(today);
          default -> known;
        });
  }

  private JsonNode page(String after, int limit) {
    var from = after.isEmpty() ? "" : "&after=" + URLEncoder.encode(after, StandardCharsets.UTF_8);
    var path = "/v1/cases?limit=%d%s".formatted(limit, from);
    return api.send(Call.get(Service.CASES, path, People.SIMULATOR)).body();
  }
}
