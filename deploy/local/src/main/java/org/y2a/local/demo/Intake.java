package org.y2a.local.demo;

import static org.y2a.local.demo.Service.CASES;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.y2a.synthetic.SyntheticCase;

/** An integrating system that brings in the cases that were open before, as files. */
final class Intake {
  private static final int LINES = 2_000;

  private final Api api;
  private final Register register;
  private final Keys keys;

  Intake(Api api, Register register, Keys keys) {
    this.api = api;
    this.register = register;
    this.keys = keys;
  }

  /**
   * @throws DemoFailed when a case is refused
   */
  void bring(List<SyntheticCase> cases) {
    for (int from = 0; from < cases.size(); from += LINES) {
      bringFile(cases.subList(from, Math.min(from + LINES, cases.size())));
    }
  }

  private void bringFile(List<SyntheticCase> lines) {
    var id = keys.uuid(lines.getFirst().yosReference(), "import").toString();
    var file = new NdJson(lines.stream().map(Requests.OpenCase::of).toList());
    api.send(Call.post(CASES, "/v1/case-imports", People.SIMULATOR, id, file));
    var results =
        api.send(Call.get(CASES, "/v1/case-imports/" + id + "/results", People.SIMULATOR)).body();
    Map<String, SyntheticCase> made =
        lines.stream().collect(Collectors.toMap(SyntheticCase::yosReference, Function.identity()));
    for (var result : results) {
      enter(result, made);
    }
  }

  private void enter(JsonNode result, Map<String, SyntheticCase> made) {
    if (!result.path("caseId").isTextual()) {
      throw new DemoFailed("A synthetic case was refused: " + result);
    }
    var opened = made.get(result.path("yosReference").asText());
    register.add(
        opened.yosReference(),
        KnownCase.opened(result.path("caseId").asText(), opened.yos(), opened.orders()));
  }
}
