package org.y2a.local.demo;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The business clocks of the four services. */
final class Clocks {
  private static final String PATH = "/v1/clock";

  /** case-service last: what it raises on a new day must find the others on that day. */
  private static final List<List<Service>> ORDER =
      List.of(
          List.of(Service.SECONDMENTS, Service.TRANSITIONS, Service.REPORTING),
          List.of(Service.CASES));

  private final Api api;
  private final Crew crew;

  Clocks(Api api, Crew crew) {
    this.api = api;
    this.crew = crew;
  }

  /** Returns when the work of that day is done everywhere. */
  void moveTo(LocalDate day) {
    for (var together : ORDER) {
      crew.each(together, service -> move(service, day));
    }
  }

  /** The latest of the days by which the services work. */
  LocalDate today() {
    return Arrays.stream(Service.values())
        .map(service -> api.send(Call.get(service, PATH, People.SIMULATOR)))
        .map(answer -> LocalDate.parse(answer.body().path("today").asText()))
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  private void move(Service service, LocalDate day) {
    api.send(
        Call.put(service, PATH, People.SIMULATOR, "demo-clock-" + day, new Requests.Move(day)));
  }
}
