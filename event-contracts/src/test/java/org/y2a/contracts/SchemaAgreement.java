package org.y2a.contracts;

import static java.util.stream.Collectors.toCollection;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Where a schema and its record disagree. A component is required when the record cannot be read
 * without it, which is tried on the example.
 */
final class SchemaAgreement {

  private final Class<?> dataClass;
  private final ObjectNode schema;
  private final ObjectNode example;
  private final List<String> disagreements = new ArrayList<>();

  private SchemaAgreement(Class<?> dataClass, ObjectNode schema, ObjectNode example) {
    this.dataClass = dataClass;
    this.schema = schema;
    this.example = example;
  }

  static List<String> disagreements(Class<?> dataClass, ObjectNode schema, ObjectNode example) {
    var agreement = new SchemaAgreement(dataClass, schema, example);
    agreement.compare(dataClass, schema, JsonPointer.empty());
    return agreement.disagreements;
  }

  private void compare(Class<?> type, JsonNode node, JsonPointer at) {
    var components = Stream.of(type.getRecordComponents()).map(RecordComponent::getName).toList();
    expect(at, "properties", Set.copyOf(components), fieldNames(node.path("properties")));
    for (var component : type.getRecordComponents()) {
      compare(component, node, at.appendProperty(component.getName()));
    }
  }

  private void compare(RecordComponent component, JsonNode owner, JsonPointer at) {
    var name = component.getName();
    var property = owner.path("properties").path(name);
    var required = texts(owner.path("required")).contains(name);
    expect(at, "required", !canBeRead(without(at)), required);
    expect(at, "nullable", canBeRead(withNull(at)), isNullable(property));
    compareType(component, resolve(property), at);
  }

  private void compareType(RecordComponent component, JsonNode property, JsonPointer at) {
    var type = component.getType();
    if (type == List.class) {
      expect(at, "type", "array", jsonType(property));
      var element = ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
      compare((Class<?>) element, resolve(property.path("items")), at.appendIndex(0));
    } else if (type.isRecord()) {
      expect(at, "type", "object", jsonType(property));
      compare(type, property, at);
    } else {
      expect(at, "type", simpleType(type), jsonType(property));
      if (type.isEnum()) {
        var constants = Stream.of(type.getEnumConstants()).map(Object::toString).toList();
        expect(at, "enum", Set.copyOf(constants), texts(property.path("enum")));
      }
    }
  }

  private static String simpleType(Class<?> type) {
    if (type == UUID.class) {
      return "string uuid";
    } else if (type == LocalDate.class) {
      return "string date";
    } else if (type == boolean.class) {
      return "boolean";
    } else if (type == int.class) {
      return "integer";
    } else if (type == BigDecimal.class) {
      return "number";
    } else if (type == String.class || type.isEnum()) {
      return "string";
    }
    throw new AssertionError("No JSON type is agreed for " + type);
  }

  private static String jsonType(JsonNode property) {
    var types = property.path("type");
    var type = types.isArray() ? types.path(0).asText() : types.asText();
    return (type + " " + property.path("format").asText("")).strip();
  }

  private static boolean isNullable(JsonNode property) {
    return texts(property.path("type")).contains("null")
        || StreamSupport.stream(property.path("anyOf").spliterator(), false)
            .anyMatch(option -> option.path("type").asText().equals("null"));
  }

  private JsonNode resolve(JsonNode property) {
    var target = property.has("anyOf") ? property.path("anyOf").path(0) : property;
    return target.has("$ref") ? schema.at(target.path("$ref").asText().substring(1)) : target;
  }

  private ObjectNode without(JsonPointer at) {
    var copy = example.deepCopy();
    ((ObjectNode) copy.at(at.head())).remove(at.last().getMatchingProperty());
    return copy;
  }

  private ObjectNode withNull(JsonPointer at) {
    var copy = example.deepCopy();
    ((ObjectNode) copy.at(at.head())).set(at.last().getMatchingProperty(), NullNode.instance);
    return copy;
  }

  private boolean canBeRead(ObjectNode data) {
    try {
      ContractFiles.JSON.treeToValue(data, dataClass);
      return true;
    } catch (JsonProcessingException malformed) {
      return false;
    }
  }

  private void expect(JsonPointer at, String what, Object record, Object inSchema) {
    if (!record.equals(inSchema)) {
      disagreements.add(
          "%s %s: record %s, schema %s".formatted(at, what, record, inSchema).strip());
    }
  }

  private static Set<String> fieldNames(JsonNode node) {
    var names = new LinkedHashSet<String>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static Set<String> texts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false)
        .map(JsonNode::asText)
        .collect(toCollection(LinkedHashSet::new));
  }
}
