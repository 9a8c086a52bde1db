package org.y2a.kit.problem;

import java.util.List;

/**
 * A refusal that the caller can act on: becomes an RFC 9457 answer, and the transaction is undone.
 */
public final class Problem extends RuntimeException {

  private final int status;
  private final String errorCode;
  private final List<FieldError> errors;

  private Problem(int status, String errorCode, String detail, List<FieldError> errors) {
    super(detail, null, false, false);
    this.status = status;
    this.errorCode = errorCode;
    this.errors = errors;
  }

  /** Also for a record that the caller may not see. */
  public static Problem notFound() {
    return of(404, "NOT_FOUND", "There is no such record, or it is not yours to see");
  }

  /** The request is sound, but the record's state does not allow it. */
  public static Problem conflict(String errorCode, String detail) {
    return of(409, errorCode, detail);
  }

  public static Problem forbidden(String detail) {
    return of(403, "FORBIDDEN", detail);
  }

  public static Problem invalid(List<FieldError> errors) {
    return new Problem(
        400, "INVALID_REQUEST", "The request breaks the rules listed", List.copyOf(errors));
  }

  public static Problem invalid(FieldError... errors) {
    return invalid(List.of(errors));
  }

  public static Problem of(int status, String errorCode, String detail) {
    return new Problem(status, errorCode, detail, List.of());
  }

  public int status() {
    return status;
  }

  public String errorCode() {
    return errorCode;
  }

  public List<FieldError> errors() {
    return errors;
  }
}
