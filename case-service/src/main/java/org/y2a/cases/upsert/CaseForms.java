package org.y2a.cases.upsert;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Iterator;
import java.util.Set;
import org.y2a.cases.youthcase.OpenCase;
import org.y2a.cases.youthcase.Opening;
import org.y2a.cases.youthcase.YouthCase;

/**
 * Cases in the form in which they are opened: what POST /v1/cases, imports and exports have in
 * common. Identifiers that this service gives are no part of it.
 */
@ApplicationScoped
public class CaseForms {
  private static final Set<String> OURS = Set.of("childId", "orderId", "assessmentId");

  private final ObjectMapper json;

  CaseForms(ObjectMapper json) {
    this.json = json;
  }

  public ObjectNode of(YouthCase youthCase) {
    return of(OpenCase.of(youthCase));
  }

  /** Only what the request says: what it leaves out is not there. */
  public ObjectNode of(OpenCase request) {
    ObjectNode form = json.valueToTree(request);
    strip(form);
    return form;
  }

  /** The same with each value as it would be kept, e.g. a PNC id in its one form. */
  public ObjectNode canonical(OpenCase request, Opening kept) {
    ObjectNode sent = of(request);
    ObjectNode whole = of(OpenCase.of(kept));
    return (ObjectNode) keptOf(sent, whole);
  }

  private static JsonNode keptOf(JsonNode sent, JsonNode kept) {
    if (sent instanceof ObjectNode object) {
      object.properties().forEach(e -> e.setValue(keptOf(e.getValue(), kept.path(e.getKey()))));
      return object;
    }
    if (sent instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        array.set(i, keptOf(array.get(i), kept.path(i)));
      }
      return array;
    }
    return kept.isMissingNode() ? sent : kept;
  }

  private static void strip(JsonNode node) {
    if (node instanceof ObjectNode object) {
      for (Iterator<String> names = object.fieldNames(); names.hasNext(); ) {
        String name = names.next();
        if (OURS.contains(name) || object.get(name).isNull()) {
          names.remove();
        }
      }
    }
    node.forEach(CaseForms::strip);
  }
}
