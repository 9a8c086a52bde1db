package org.y2a.kit.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import org.y2a.kit.event.Traces;

/** The body of an RFC 9457 answer. */
@JsonInclude(Include.NON_EMPTY)
public record ProblemDetails(
    String type,
    String title,
    int status,
    String errorCode,
    String detail,
    List<FieldError> errors,
    String traceId) {

  public static final String MEDIA_TYPE = "application/problem+json";
  private static final int SECONDS_UNTIL_RETRY = 1;

  static ProblemDetails of(Problem problem) {
    return new ProblemDetails(
        "about:blank",
        title(problem.status()),
        problem.status(),
        problem.errorCode(),
        problem.getMessage(),
        problem.errors(),
        Traces.traceId());
  }

  Response response() {
    var response = Response.status(status).type(MediaType.valueOf(MEDIA_TYPE)).entity(this);
    return status == Status.SERVICE_UNAVAILABLE.getStatusCode()
        ? response.header(HttpHeaders.RETRY_AFTER, SECONDS_UNTIL_RETRY).build()
        : response.build();
  }

  private static String title(int status) {
    var known = Status.fromStatusCode(status);
    return known == null ? "Problem" : known.getReasonPhrase();
  }
}
