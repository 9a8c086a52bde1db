package org.y2a.local.demo;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Reads the flow of events from services, side by side. */
final class FlowReadings implements Function<Collection<Service>, Map<Service, Flow>> {
  private final Api api;
  private final Crew crew;

  FlowReadings(Api api, Crew crew) {
    this.api = api;
    this.crew = crew;
  }

  @Override
  public Map<Service, Flow> apply(Collection<Service> services) {
    Map<Service, Flow> read = new ConcurrentHashMap<>();
    crew.each(
        services,
        service -> {
          var call = Call.get(service, "/v1/operations/flow", People.SIMULATOR);
          read.put(service, Flow.of(api.send(call).body()));
        });
    return read;
  }
}
