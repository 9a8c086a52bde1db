package org.y2a.cases.imports;

import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Lets files in that are larger than other bodies may be: they are read while they arrive and never
 * held. The limit is set before and after the server's own check, which comes between the two.
 */
@ApplicationScoped
class ImportBodies {
  private static final String PATH = "/v1/case-imports";
  private static final int BEFORE_THE_LIMIT = 100;
  private static final int AFTER_THE_LIMIT = 1;

  void register(@Observes Filters filters) {
    filters.register(ImportBodies::withoutLength, BEFORE_THE_LIMIT);
    filters.register(ImportBodies::withoutLimit, AFTER_THE_LIMIT);
  }

  private static void withoutLength(RoutingContext request) {
    if (isImport(request)) {
      request.request().headers().remove(HttpHeaders.CONTENT_LENGTH);
    }
    request.next();
  }

  private static void withoutLimit(RoutingContext request) {
    if (isImport(request)) {
      request.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, Long.MAX_VALUE);
    }
    request.next();
  }

  private static boolean isImport(RoutingContext request) {
    return request.request().method() == HttpMethod.POST && PATH.equals(request.request().path());
  }
}
