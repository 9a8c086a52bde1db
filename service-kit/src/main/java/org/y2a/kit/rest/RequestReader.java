package org.y2a.kit.rest;

import jakarta.annotation.Priority;
import jakarta.validation.Validator;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.y2a.kit.problem.Violations;
import org.y2a.kit.time.BusinessClock;

/**
 * Reads a JSON request and answers with everything that is wrong with it at once: values of the
 * wrong kind, Bean Validation, and the request's own checks.
 */
@Provider
@Priority(Priorities.ENTITY_CODER)
public class RequestReader implements ReaderInterceptor {

  private final JsonReading json;
  private final Validator validator;
  private final BusinessClock clock;
  private final RequestBody body;

  RequestReader(JsonReading json, Validator validator, BusinessClock clock, RequestBody body) {
    this.json = json;
    this.validator = validator;
    this.clock = clock;
    this.body = body;
  }

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    if (!MediaType.APPLICATION_JSON_TYPE.isCompatible(context.getMediaType())) {
      return context.proceed();
    }
    var checks = new Checks(clock::today);
    var digest = sha256();
    var stream = new DigestInputStream(context.getInputStream(), digest);
    var request = json.read(stream, context.getGenericType(), checks);
    body.digest(digest.digest());
    if (request == null) {
      checks.that(false, "", "REQUIRED", "A JSON body is needed");
    } else {
      validator
          .validate(request)
          .forEach(v -> checks.add(Violations.asFieldError(v, v.getPropertyPath().toString())));
      if (request instanceof CheckedRequest checked) {
        checked.check(checks);
      }
    }
    checks.requireSound();
    return request;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
