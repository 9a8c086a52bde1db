package org.y2a.kit.problem;

/** Words for the refusals that the HTTP layer makes by itself. */
final class HttpCodes {

  private HttpCodes() {}

  static String errorCode(int status) {
    return switch (status) {
      case 400 -> "INVALID_REQUEST";
      case 401 -> "UNAUTHENTICATED";
      case 403 -> "FORBIDDEN";
      case 404 -> "NOT_FOUND";
      case 405 -> "METHOD_NOT_ALLOWED";
      case 406 -> "NOT_ACCEPTABLE";
      case 413 -> "TOO_LARGE";
      case 415 -> "UNSUPPORTED_MEDIA_TYPE";
      default -> "HTTP_" + status;
    };
  }

  static String detail(int status) {
    return switch (status) {
      case 404 -> "There is no such record or address";
      case 405 -> "This address does not take that method";
      case 406 -> "None of the accepted media types can be produced";
      case 413 -> "The request body is too large";
      case 415 -> "This address does not take that media type";
      default -> "The request could not be served";
    };
  }
}
