package org.y2a.kit.problem;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.annotation.Priority;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.y2a.kit.database.DatabaseRefusals;

/** Every failure leaves as a problem response: no stack trace, no echo of what was sent. */
public class ProblemMappers {

  private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

  @ServerExceptionMapper
  public Response problem(Problem problem) {
    return ProblemDetails.of(problem).response();
  }

  @ServerExceptionMapper
  @Priority(1)
  public Response invalidParameters(ConstraintViolationException e) {
    return problem(
        Problem.invalid(
            e.getConstraintViolations().stream()
                .map(v -> Violations.asFieldError(v, Violations.lastNode(v)))
                .toList()));
  }

  @ServerExceptionMapper
  @Priority(1)
  public Response notAuthenticated(AuthenticationFailedException e) {
    return unauthorized();
  }

  @ServerExceptionMapper
  @Priority(1)
  public Response noToken(UnauthorizedException e) {
    return unauthorized();
  }

  @ServerExceptionMapper
  @Priority(1)
  public Response wrongRole(ForbiddenException e) {
    return problem(Problem.forbidden("Your role does not allow this"));
  }

  @ServerExceptionMapper
  public Response refusedByServer(WebApplicationException e) {
    var status = e.getResponse().getStatus();
    if (status < 400) {
      return e.getResponse();
    }
    return problem(Problem.of(status, HttpCodes.errorCode(status), HttpCodes.detail(status)));
  }

  @ServerExceptionMapper
  public Response unexpected(Exception e) {
    return DatabaseRefusals.asProblem(e).map(this::problem).orElseGet(() -> failure(e));
  }

  private Response failure(Exception e) {
    LOG.errorf(e, "Unexpected failure: %s", e.getClass().getName());
    return problem(
        Problem.of(500, "INTERNAL_ERROR", "Something failed on our side; quote the traceId"));
  }

  private Response unauthorized() {
    var body =
        ProblemDetails.of(Problem.of(401, "UNAUTHENTICATED", "A valid access token is needed"));
    return Response.fromResponse(body.response())
        .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
        .build();
  }
}
