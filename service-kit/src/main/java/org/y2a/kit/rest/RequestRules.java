package org.y2a.kit.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.util.List;
import org.y2a.kit.problem.FieldError;
import org.y2a.kit.problem.Problem;
import org.y2a.kit.problem.Violations;
import org.y2a.kit.time.BusinessClock;

/**
 * What a request must be like, whether it comes as a body or as a row of a file: values of the
 * right kind, Bean Validation, and the request's own checks.
 */
@ApplicationScoped
public class RequestRules {

  private final JsonReading json;
  private final Validator validator;
  private final BusinessClock clock;

  RequestRules(JsonReading json, Validator validator, BusinessClock clock) {
    this.json = json;
    this.validator = validator;
    this.clock = clock;
  }

  /**
   * A request with all that is wrong with it; use it only when that is nothing.
   *
   * @param request null when nothing could be read
   */
  public record Reading(Object request, List<FieldError> findings) {}

  /**
   * @throws Problem 400 when the text is not JSON of the expected form
   */
  public Reading read(InputStream text, Type type) throws IOException {
    var checks = new Checks(clock::today);
    var request = json.read(text, type, checks);
    if (request == null) {
      checks.that(false, "", "REQUIRED", "A JSON body is needed");
    } else {
      validator
          .validate(request)
          .forEach(v -> checks.add(Violations.asFieldError(v, Violations.path(v))));
      if (request instanceof CheckedRequest checked) {
        checked.check(checks);
      }
    }
    return new Reading(request, checks.findings());
  }
}
