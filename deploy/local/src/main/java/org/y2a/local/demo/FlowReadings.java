package org.y2a.local.demo;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Reads the flow of events from every service, side by side. */
final class FlowReadings implements Supplier<Flows> {
  private static final List<Service> SERVICES = Arrays.asList(Service.values());

  private final Api api;
  private final Crew crew;

  FlowReadings(Api api, Crew crew) {
    this.api = api;
    this.crew = crew;
  }

  @Override
  public Flows get() {
    Map<Service, Flow> read = new ConcurrentHashMap<>();
    crew.each(
        SERVICES,
        service -> {
          var call = Call.get(service, "/v1/operations/flow", People.SIMULATOR);
          read.put(service, Flow.of(api.send(call).body()));
        });
    return new Flows(new EnumMap<>(read));
  }
}
