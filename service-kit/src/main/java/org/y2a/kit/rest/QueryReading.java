package org.y2a.kit.rest;

import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.y2a.kit.problem.Problem;

/**
 * Reads the query of a request before its operation does, so that a value of the wrong kind is a
 * 400 with all bad parameters, where JAX-RS would answer 404. A path that cannot be one stays 404.
 */
public class QueryReading {

  private final Map<Method, List<QueryParameter>> declared = new ConcurrentHashMap<>();

  @ServerRequestFilter
  public void read(UriInfo uri, ResourceInfo operation) {
    var unspeakable =
        uri.getPathParameters().values().stream()
            .flatMap(List::stream)
            .anyMatch(value -> !PlainText.is(value));
    if (unspeakable) {
      throw Problem.notFound();
    }
    var query = uri.getQueryParameters();
    var findings =
        declared.computeIfAbsent(operation.getResourceMethod(), QueryParameter::of).stream()
            .flatMap(parameter -> parameter.findings(query))
            .toList();
    if (!findings.isEmpty()) {
      throw Problem.invalid(findings);
    }
  }
}
