package org.y2a.kit.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns what an operation answers into something to keep, and back. */
@ApplicationScoped
class StoredAnswers {

  private static final List<String> KEPT = List.of(HttpHeaders.LOCATION, HttpHeaders.ETAG);

  private final ObjectMapper json;
  private final UriInfo uri;

  StoredAnswers(ObjectMapper json, UriInfo uri) {
    this.json = json;
    this.uri = uri;
  }

  String path() {
    return uri.getPath();
  }

  StoredAnswer describe(Object result) throws JsonProcessingException {
    if (!(result instanceof Response response)) {
      return new StoredAnswer(result == null ? 204 : 200, "{}", json.writeValueAsString(result));
    }
    Map<String, String> headers = new LinkedHashMap<>();
    for (var name : KEPT) {
      var value = response.getHeaderString(name);
      if (value != null) {
        headers.put(name, value);
      }
    }
    return new StoredAnswer(
        response.getStatus(),
        json.writeValueAsString(headers),
        json.writeValueAsString(response.getEntity()));
  }

  Object restore(StoredAnswer answer, Method operation) throws JsonProcessingException {
    if (!Response.class.isAssignableFrom(operation.getReturnType())) {
      return json.readValue(answer.body(), json.constructType(operation.getGenericReturnType()));
    }
    var response = Response.status(answer.status());
    json.readValue(answer.headers(), new TypeReference<Map<String, String>>() {})
        .forEach(response::header);
    return "null".equals(answer.body())
        ? response.build()
        : response.type(MediaType.APPLICATION_JSON_TYPE).entity(answer.body()).build();
  }
}
