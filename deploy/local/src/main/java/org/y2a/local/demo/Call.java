package org.y2a.local.demo;

import java.util.Optional;

/**
 * One request to a service in somebody's name.
 *
 * @param key makes a write safe to repeat
 */
record Call(
    Service service,
    String method,
    String path,
    String user,
    Optional<Object> body,
    Optional<String> key,
    Optional<String> ifMatch) {

  static Call get(Service service, String path, String user) {
    return new Call(
        service, "GET", path, user, Optional.empty(), Optional.empty(), Optional.empty());
  }

  static Call write(
      String method, Service service, String path, String user, String key, Object body) {
    return new Call(
        service, method, path, user, Optional.of(body), Optional.of(key), Optional.empty());
  }

  static Call post(Service service, String path, String user, String key, Object body) {
    return write("POST", service, path, user, key, body);
  }

  static Call put(Service service, String path, String user, String key, Object body) {
    return write("PUT", service, path, user, key, body);
  }

  static Call patch(Service service, String path, String user, String key, Object body) {
    return write("PATCH", service, path, user, key, body);
  }

  /** Only when the record is still the one that was read. */
  Call ifStill(Optional<String> etag) {
    return new Call(service, method, path, user, body, key, etag);
  }

  @Override
  public String toString() {
    return "%s %s%s as %s".formatted(method, service.serviceName(), path, user);
  }
}
