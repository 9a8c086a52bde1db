package org.y2a.cases.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * A column, named as findings name the field, e.g. {@code orders[1].endsOn}.
 *
 * @param path names of fields and places in lists
 */
public record CsvColumn(String name, List<Object> path, Class<?> type) {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** Puts a cell where it belongs; an empty one is not there. */
  public void put(ObjectNode row, String cell) {
    if (cell.isEmpty()) {
      return;
    }
    JsonNode at = row;
    for (int i = 0; i < path.size() - 1; i++) {
      at = enter(at, path.get(i), path.get(i + 1) instanceof Integer);
    }
    set(at, path.getLast(), value(cell));
  }

  public String cell(ObjectNode row) {
    JsonNode at = row;
    for (Object step : path) {
      at = step(at, step);
    }
    return at.isMissingNode() || at.isNull() ? "" : at.asText();
  }

  private static JsonNode enter(JsonNode at, Object step, boolean list) {
    JsonNode present = step(at, step);
    if (!present.isMissingNode() && !present.isNull()) {
      return present;
    }
    JsonNode made = list ? NODES.arrayNode() : NODES.objectNode();
    set(at, step, made);
    return made;
  }

  private static JsonNode step(JsonNode at, Object step) {
    return step instanceof Integer place ? at.path(place) : at.path(step.toString());
  }

  private static void set(JsonNode at, Object step, JsonNode value) {
    if (at instanceof ArrayNode list && step instanceof Integer place) {
      while (list.size() <= place) {
        list.addNull();
      }
      list.set(place, value);
    } else if (at instanceof ObjectNode object) {
      object.set(step.toString(), value);
    }
  }

  /** What is not of the column's kind stays text and is found by the rules. */
  private JsonNode value(String cell) {
    if (type == Boolean.class && (cell.equals("true") || cell.equals("false"))) {
      return NODES.booleanNode(Boolean.parseBoolean(cell));
    }
    if (type == Integer.class && cell.matches("-?[0-9]{1,9}")) {
      return NODES.numberNode(Integer.parseInt(cell));
    }
    return NODES.textNode(cell);
  }
}
