package org.y2a.kit.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.y2a.kit.problem.FieldError;

/** A query parameter that an operation declares. */
record QueryParameter(String name, Class<?> type, boolean required) {

  static List<QueryParameter> of(Method operation) {
    return Arrays.stream(operation.getParameters()).flatMap(QueryParameter::of).toList();
  }

  private static Stream<QueryParameter> of(Parameter parameter) {
    var jaxRs = parameter.getAnnotation(QueryParam.class);
    var rest = parameter.getAnnotation(RestQuery.class);
    if (jaxRs == null && rest == null) {
      return Stream.empty();
    }
    var given = jaxRs == null ? rest.value() : jaxRs.value();
    return Stream.of(
        new QueryParameter(
            given.isEmpty() ? parameter.getName() : given,
            type(parameter),
            parameter.isAnnotationPresent(NotNull.class)));
  }

  /** That of an element, where the parameter is a list or optional. */
  private static Class<?> type(Parameter parameter) {
    return parameter.getParameterizedType() instanceof ParameterizedType generic
            && generic.getActualTypeArguments()[0] instanceof Class<?> element
        ? element
        : parameter.getType();
  }

  Stream<FieldError> findings(MultivaluedMap<String, String> query) {
    var values = query.getOrDefault(name, List.of());
    if (required && values.stream().allMatch(String::isBlank)) {
      return Stream.of(new FieldError(name, "REQUIRED", "Is required"));
    }
    return values.stream().flatMap(this::finding).limit(1);
  }

  private Stream<FieldError> finding(String value) {
    if (!PlainText.is(value)) {
      return Stream.of(PlainText.refused(name));
    }
    return QueryValue.read(type, value).finding(type, name).stream();
  }
}
