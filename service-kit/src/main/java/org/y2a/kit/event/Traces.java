package org.y2a.kit.event;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import java.util.HashMap;
import java.util.Map;

/** Carries a trace from the request that caused an event to what the event causes elsewhere. */
public final class Traces {

  private static final TextMapGetter<Map<String, String>> HEADERS =
      new TextMapGetter<>() {
        @Override
        public Iterable<String> keys(Map<String, String> headers) {
          return headers.keySet();
        }

        @Override
        public String get(Map<String, String> headers, String name) {
          return headers == null ? null : headers.get(name);
        }
      };

  private Traces() {}

  /** The running trace as a traceparent header; null outside any. */
  public static String traceparent() {
    var headers = new HashMap<String, String>();
    W3CTraceContextPropagator.getInstance().inject(Context.current(), headers, HashMap::put);
    return headers.get(CloudEventHeaders.TRACEPARENT);
  }

  /** The trace that these headers belong to, to be made current. */
  public static Context of(Map<String, String> headers) {
    return W3CTraceContextPropagator.getInstance().extract(Context.current(), headers, HEADERS);
  }

  /** For problem responses and audit entries. */
  public static String traceId() {
    return Span.current().getSpanContext().getTraceId();
  }
}
