package org.y2a.kit.rest;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.y2a.kit.problem.Problem;

/**
 * Reads a JSON request and answers with everything that is wrong with it at once: values of the
 * wrong kind, Bean Validation, and the request's own checks.
 */
@Provider
@Priority(Priorities.ENTITY_CODER)
public class RequestReader implements ReaderInterceptor {

  private final RequestRules rules;
  private final RequestBody body;

  RequestReader(RequestRules rules, RequestBody body) {
    this.rules = rules;
    this.body = body;
  }

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    if (!MediaType.APPLICATION_JSON_TYPE.isCompatible(context.getMediaType())) {
      return context.proceed();
    }
    var digest = sha256();
    var stream = new DigestInputStream(context.getInputStream(), digest);
    var reading = rules.read(stream, context.getGenericType());
    body.digest(digest.digest());
    if (!reading.findings().isEmpty()) {
      throw Problem.invalid(reading.findings());
    }
    return reading.request();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
