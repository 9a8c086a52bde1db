package org.y2a.kit.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import java.util.regex.Pattern;
import org.y2a.kit.problem.FieldError;
import org.y2a.kit.problem.Problem;

/**
 * Why the caller looks at a record: a code, because words could be about the person. Which codes
 * there are is for each service to say.
 */
@ApplicationScoped
public class AccessReason {

  public static final String HEADER = "Y2A-Access-Reason";

  private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{1,59}");

  private final HttpHeaders headers;

  AccessReason(HttpHeaders headers) {
    this.headers = headers;
  }

  /** 400 when it has not the form of a code. */
  public Optional<String> given() {
    var reason = Optional.ofNullable(headers.getHeaderString(HEADER));
    if (reason.filter(text -> !CODE.matcher(text).matches()).isPresent()) {
      throw Problem.invalid(
          new FieldError(HEADER, "CODE", "A code in capitals, not words of your own"));
    }
    return reason;
  }
}
