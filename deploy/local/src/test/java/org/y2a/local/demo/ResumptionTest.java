package org.y2a.local.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.y2a.synthetic.SyntheticCaseload;
import org.y2a.synthetic.SyntheticHappening;

class ResumptionTest {
  private static final LocalDate START = LocalDate.of(2026, 1, 5);
  private static final LocalDate TODAY = START.plusDays(10);
  private static final SyntheticCaseload STORY = SyntheticCaseload.generate(42, 30, START);

  private final List<JsonNode> pages = new ArrayList<>();
  private final Register register = new Register();
  private final Resumption resumption = new Resumption(api(), register);

  @Test
  void there_is_nothing_to_go_on_with_where_there_are_no_cases() {
    pages.add(page(""));
    assertThat(resumption.isPossible()).isFalse();
  }

  @Test
  void cases_are_known_again_page_by_page_as_they_stand() {
    var references = STORY.cases().map(made -> made.yosReference()).toList();
    pages.add(page("next", shown(references.get(0), "OPEN"), shown(references.get(1), "CLOSED")));
    pages.add(page("", shown(references.get(2), "TRANSFERRED")));
    resumption.enter(STORY.cases(), List.of(), TODAY);
    assertThat(register.size()).isEqualTo(3);
    assertThat(withYouthSide(references.get(0))).isTrue();
    assertThat(withYouthSide(references.get(1))).isFalse();
    assertThat(withYouthSide(references.get(2))).isFalse();
    assertThat(register.referenceOf("id-of-" + references.get(0))).contains(references.get(0));
  }

  @Test
  void cases_opened_since_the_start_belong_to_the_story_too() {
    var opened =
        STORY.happenings(10).stream()
            .filter(SyntheticHappening.NewCase.class::isInstance)
            .findFirst()
            .orElseThrow();
    pages.add(page("", shown(opened.yosReference(), "OPEN")));
    resumption.enter(STORY.cases(), STORY.happenings(10), TODAY);
    assertThat(register.find(opened.yosReference())).isPresent();
  }

  @Test
  void another_story_is_not_gone_on_with() {
    pages.add(page("", shown("SYN-NOWHERE-999999", "OPEN")));
    assertThatExceptionOfType(DemoFailed.class)
        .isThrownBy(() -> resumption.enter(STORY.cases(), List.of(), TODAY))
        .withMessageStartingWith("SYN-NOWHERE-999999 is of another story");
  }

  private boolean withYouthSide(String reference) {
    return register.find(reference).orElseThrow().withYouthSideOn(TODAY);
  }

  private static JsonNode shown(String reference, String status) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("caseId", "id-of-" + reference)
        .put("yos", "essex")
        .put("yosReference", reference)
        .put("status", status);
  }

  private static JsonNode page(String next, JsonNode... items) {
    var page = JsonNodeFactory.instance.objectNode();
    page.putArray("items").addAll(List.of(items));
    return next.isEmpty() ? page : page.put("next", next);
  }

  private Api api() {
    Transport transport = (call, token) -> new Answer(200, Optional.empty(), pages.removeFirst());
    return new Api(transport, new KeptTokens(user -> user, Clock.systemUTC()), patience());
  }

  private static Patience patience() {
    return new TestPatience().of(Duration.ofSeconds(1));
  }
}
