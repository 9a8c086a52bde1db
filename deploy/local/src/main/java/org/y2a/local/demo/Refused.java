package org.y2a.local.demo;

/** A service understood a request and said no. */
final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int status;
  private final String errorCode;

  Refused(Call call, Answer answer) {
    super("%s: %d %s".formatted(call, answer.status(), answer.body()));
    this.status = answer.status();
    this.errorCode = answer.body().path("errorCode").asText("");
  }

  int status() {
    return status;
  }

  String errorCode() {
    return errorCode;
  }
}
