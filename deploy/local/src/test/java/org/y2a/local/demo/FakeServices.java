package org.y2a.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** Services without depth: they remember what they were asked, and events settle at once. */
final class FakeServices implements Transport {
  private static final ObjectMapper JSON = Demo.json();

  final List<Call> calls = new CopyOnWriteArrayList<>();
  private final Map<LocalDate, List<JsonNode>> identified = new HashMap<>();
  private final Map<String, JsonNode> transitions = new HashMap<>();
  private final List<String> refusing = new ArrayList<>();

  /** From this day on the case has a transition as given, with an outcome and what is due. */
  void identify(
      LocalDate day, String caseId, String outcome, LocalDate attains18On, String... due) {
    var line = JSON.createObjectNode();
    line.put("transitionId", "t-" + caseId).put("caseId", caseId).put("outcome", outcome);
    line.put("yos", "essex").put("stage", "PLANNING").put("attains18On", attains18On.toString());
    line.put("pdu", "N56ESXN");
    identified.computeIfAbsent(day, d -> new ArrayList<>()).add(line);
    var view = line.deepCopy();
    view.putObject("allocation").put("pdu", "N56ESXN");
    var milestones = view.putArray("milestones");
    for (var code : due) {
      milestones.addObject().put("code", code).put("dueOn", day.toString());
    }
    transitions.put("t-" + caseId, view);
  }

  void refuse(String pathEnd) {
    refusing.add(pathEnd);
  }

  List<String> writes() {
    return calls.stream()
        .filter(call -> !call.method().equals("GET"))
        .map(call -> call.method() + " " + call.path() + " " + call.user())
        .toList();
  }

  @Override
  public synchronized Answer carry(Call call, String token) {
    calls.add(call);
    if (refusing.stream().anyMatch(end -> call.path().endsWith(end))) {
      return answer(409, JSON.createObjectNode().put("errorCode", "NO"));
    }
    return answer(200, body(call));
  }

  private ObjectNode body(Call call) {
    var path = call.path();
    if (path.startsWith("/v1/transitions?identifiedFrom=")) {
      var day = LocalDate.parse(path.substring(path.indexOf('=') + 1, path.indexOf('&')));
      var page = JSON.createObjectNode();
      page.putArray("items").addAll(identified.getOrDefault(day, List.of()));
      return page;
    }
    if (path.startsWith("/v1/transitions?caseId=")) {
      var page = JSON.createObjectNode();
      page.putArray("items");
      return page;
    }
    if (path.startsWith("/v1/transitions/")) {
      return (ObjectNode) transitions.get(path.split("/")[3]);
    }
    if (path.equals("/v1/cases") && call.body().orElseThrow() instanceof Requests.OpenCase opened) {
      return JSON.createObjectNode().put("caseId", "id-of-" + opened.yosReference());
    }
    return JSON.createObjectNode();
  }

  private static Answer answer(int status, JsonNode body) {
    return new Answer(status, Optional.of("\"1\""), body);
  }
}
