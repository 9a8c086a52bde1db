package org.y2a.kit.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** A refusal that operations share, as the document tells it. */
enum StandardRefusal {
  INVALID_REQUEST(
      400, "Bad Request", "The request breaks rules; each bad field is listed with its rule"),
  UNAUTHENTICATED(401, "Unauthorized", "There is no valid access token"),
  FORBIDDEN(403, "Forbidden", "The caller's role or organisation does not allow this"),
  NOT_FOUND(404, "Not Found", "There is no such record, or it is not the caller's to see"),
  CONFLICT(409, "Conflict", "The record's state does not allow this; errorCode says why"),
  CHANGED_MEANWHILE(
      412, "Precondition Failed", "If-Match names another version than the present one"),
  TOO_LARGE(413, "Request Entity Too Large", "The body is too large"),
  UNSUPPORTED_MEDIA_TYPE(415, "Unsupported Media Type", "The body is of another media type"),
  IDEMPOTENCY_KEY_REUSED(
      422, "Unprocessable Entity", "The Idempotency-Key was used with another body"),
  IF_MATCH_REQUIRED(428, "Precondition Required", "The ETag last read is needed as If-Match");

  private final int status;
  private final String title;
  private final String description;

  StandardRefusal(int status, String title, String description) {
    this.status = status;
    this.title = title;
    this.description = description;
  }

  String code() {
    return Integer.toString(status);
  }

  APIResponse reference() {
    return OASFactory.createAPIResponse().ref(name());
  }

  APIResponse response() {
    return OASFactory.createAPIResponse()
        .description(description)
        .content(ProblemSchema.content(example()));
  }

  private Map<String, Object> example() {
    var example = new LinkedHashMap<String, Object>();
    example.put("type", "about:blank");
    example.put("title", title);
    example.put("status", status);
    example.put("errorCode", name());
    example.put("detail", description);
    if (this == INVALID_REQUEST) {
      var error = new LinkedHashMap<String, Object>();
      error.put("field", "closedOn");
      error.put("rule", "WRONG_TYPE");
      error.put("message", "Must be a calendar date as YYYY-MM-DD");
      example.put("errors", List.of(error));
    }
    example.put("traceId", "4bf92f3577b34da6a3ce929d0e0e4736");
    return example;
  }
}
