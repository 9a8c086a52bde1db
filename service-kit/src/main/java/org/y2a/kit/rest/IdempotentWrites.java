package org.y2a.kit.rest;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.y2a.kit.database.Contention;
import org.y2a.kit.problem.FieldError;
import org.y2a.kit.problem.Problem;
import org.y2a.kit.security.CurrentCaller;

@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100) // around the transaction
class IdempotentWrites {

  private static final String HEADER = "Idempotency-Key";
  private static final int LONGEST = 200;

  private final HttpHeaders headers;
  private final RequestBody body;
  private final CurrentCaller caller;
  private final IdempotencyKeys keys;
  private final StoredAnswers answers;

  IdempotentWrites(
      HttpHeaders headers,
      RequestBody body,
      CurrentCaller caller,
      IdempotencyKeys keys,
      StoredAnswers answers) {
    this.headers = headers;
    this.body = body;
    this.caller = caller;
    this.keys = keys;
    this.answers = answers;
  }

  @AroundInvoke
  Object once(InvocationContext invocation) throws Exception {
    var key = headers.getHeaderString(HEADER);
    if (key == null) {
      return Contention.outlast(invocation::proceed);
    }
    if (key.isBlank() || key.length() > LONGEST || !PlainText.is(key)) {
      throw Problem.invalid(
          new FieldError(HEADER, "SIZE", "1 to " + LONGEST + " plain characters"));
    }
    return Contention.outlast(
        () -> QuarkusTransaction.joiningExisting().call(() -> onceWithin(key, invocation)));
  }

  private Object onceWithin(String key, InvocationContext invocation) throws Exception {
    var method = invocation.getMethod();
    var operation =
        method.getDeclaringClass().getSimpleName() + "." + method.getName() + answers.path();
    var use = new IdempotencyKeys.Use(caller.get().subject(), operation, key);
    return switch (keys.claim(use, body.digest())) {
      case IdempotencyKeys.Fresh() -> {
        var result = invocation.proceed();
        keys.store(use, answers.describe(result));
        yield result;
      }
      case IdempotencyKeys.Answered(var answer) -> answers.restore(answer, method);
      case IdempotencyKeys.OtherBody() ->
          throw Problem.of(422, "IDEMPOTENCY_KEY_REUSED", "This key was used with another body");
    };
  }
}
