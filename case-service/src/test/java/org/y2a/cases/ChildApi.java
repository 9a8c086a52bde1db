package org.y2a.cases;

import static org.y2a.cases.CaseApi.integrator;
import static org.y2a.cases.CaseApi.read;

import io.restassured.response.ValidatableResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Children's records as callers see them. */
public final class ChildApi {
  private ChildApi() {}

  public static UUID childOf(UUID caseId) {
    return UUID.fromString(read(caseId).statusCode(200).extract().path("child.childId"));
  }

  public static ValidatableResponse child(UUID childId) {
    return integrator().get("/v1/children/{id}", childId).then();
  }

  public static String tagOf(UUID childId) {
    return child(childId).statusCode(200).extract().header("ETag");
  }

  public static ValidatableResponse correct(UUID childId, Map<String, Object> changes) {
    Map<String, Object> body = new LinkedHashMap<>(changes);
    body.putIfAbsent("reasonCode", "DATA_ENTRY_ERROR");
    return CaseApi.caseManager()
        .header("If-Match", tagOf(childId))
        .body(body)
        .patch("/v1/children/{id}", childId)
        .then();
  }
}
