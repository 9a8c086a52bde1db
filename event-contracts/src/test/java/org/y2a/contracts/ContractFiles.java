package org.y2a.contracts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The contracts as files, and a mapper set up as the services' own. */
final class ContractFiles {

  static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private static final SchemaValidatorsConfig STRICT_FORMATS =
      SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

  private ContractFiles() {}

  static ObjectNode schema(String type) {
    return (ObjectNode) json("/schemas/" + type + ".json");
  }

  static ObjectNode example(String type) {
    return (ObjectNode) json("/examples/" + type + ".json");
  }

  static ObjectNode published(String type) {
    return (ObjectNode) json("/published/" + type + ".json");
  }

  static JsonNode asyncApi() {
    return read(new YAMLMapper(), "/asyncapi.yaml");
  }

  static boolean exists(String path) {
    return ContractFiles.class.getResource(path) != null;
  }

  static JsonNode parse(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> violations(JsonNode schema, JsonNode data) {
    return JsonSchemaFactory.getInstance(VersionFlag.V202012)
        .getSchema(schema, STRICT_FORMATS)
        .validate(data)
        .stream()
        .map(ValidationMessage::getMessage)
        .toList();
  }

  private static JsonNode json(String path) {
    return read(JSON, path);
  }

  private static JsonNode read(ObjectMapper mapper, String path) {
    try (var in = ContractFiles.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new AssertionError("There is no " + path);
      }
      return mapper.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
