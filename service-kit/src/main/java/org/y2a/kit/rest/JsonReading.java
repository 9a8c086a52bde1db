package org.y2a.kit.rest;

import static com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_TRAILING_TOKENS;
import static com.fasterxml.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.util.List;
import org.y2a.kit.problem.FieldError;
import org.y2a.kit.problem.Problem;

/**
 * Reads JSON into a request and goes on after a value of the wrong kind: the finding is noted, the
 * value set to null, and the rest read again, so that one answer can list all bad fields.
 */
@ApplicationScoped
class JsonReading {

  private static final int MOST_FINDINGS = 100;

  private final ObjectMapper json;

  JsonReading(ObjectMapper json) {
    this.json = json.copy().registerModule(ReasonableDates.module());
  }

  /** Null when there is no body, or none that could be read at all. */
  Object read(InputStream body, Type type, Checks checks) throws IOException {
    var tree = parse(body);
    refuseUnspeakable(tree, "", checks);
    for (int i = 0; i < MOST_FINDINGS; i++) {
      try {
        return json.readerFor(json.constructType(type)).readValue(tree);
      } catch (JsonMappingException e) {
        if (!blank(tree, e.getPath())) {
          throw malformed();
        }
        checks.add(finding(e, FieldPath.of(e.getPath())));
      }
    }
    return null;
  }

  /** Takes out every text that is not plain, before it can reach a database or a log. */
  private static void refuseUnspeakable(JsonNode node, String path, Checks checks) {
    switch (node) {
      case ObjectNode object ->
          object
              .properties()
              .forEach(
                  field -> {
                    var at = path.isEmpty() ? field.getKey() : path + "." + field.getKey();
                    if (isUnspeakable(field.getValue())) {
                      checks.add(PlainText.refused(at));
                      field.setValue(NullNode.getInstance());
                    }
                    refuseUnspeakable(field.getValue(), at, checks);
                  });
      case ArrayNode array -> {
        for (int i = 0; i < array.size(); i++) {
          var at = path + "[" + i + "]";
          if (isUnspeakable(array.get(i))) {
            checks.add(PlainText.refused(at));
            array.setNull(i);
          }
          refuseUnspeakable(array.get(i), at, checks);
        }
      }
      case null, default -> {}
    }
  }

  private static boolean isUnspeakable(JsonNode node) {
    return node.isTextual() && !PlainText.is(node.textValue());
  }

  private static FieldError finding(JsonMappingException e, String field) {
    return switch (e) {
      case ReasonableDates.OutOfReason far -> Dates.refused(field);
      case MismatchedInputException kind -> Unreadable.as(kind.getTargetType(), field);
      default -> Unreadable.as(null, field);
    };
  }

  private JsonNode parse(InputStream body) throws IOException {
    try {
      return json.reader().with(USE_BIG_DECIMAL_FOR_FLOATS, FAIL_ON_TRAILING_TOKENS).readTree(body);
    } catch (JacksonException e) {
      throw malformed();
    }
  }

  private static Problem malformed() {
    return Problem.of(400, "MALFORMED_JSON", "The body is not JSON of the expected form");
  }

  /** Sets the value at the path to null; false when there is nothing to set. */
  private static boolean blank(JsonNode tree, List<Reference> path) {
    if (path.isEmpty()) {
      return false;
    }
    var parent = tree;
    for (var reference : path.subList(0, path.size() - 1)) {
      parent = step(parent, reference);
    }
    var last = path.getLast();
    if (step(parent, last).isNull()) {
      return false;
    }
    switch (parent) {
      case ObjectNode object when last.getFieldName() != null ->
          object.putNull(last.getFieldName());
      case ArrayNode array when last.getIndex() >= 0 -> array.setNull(last.getIndex());
      default -> {
        return false;
      }
    }
    return true;
  }

  private static JsonNode step(JsonNode from, Reference reference) {
    return reference.getFieldName() != null
        ? from.path(reference.getFieldName())
        : from.path(reference.getIndex());
  }
}
