package org.y2a.local;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Ends processes in the order in which nothing loses what it still needs. */
final class Stop {
  private final Processes processes;
  private final Parts parts;

  Stop(Processes processes, Parts parts) {
    this.processes = processes;
    this.parts = parts;
  }

  void everything(Consumer<String> say) {
    halfDone();
    var services = found(process -> !isFoundation(process));
    if (!services.isEmpty()) {
      say.accept("Stopping the services");
      Processes.end(services, StopSignal.TERMINATE);
    }
    for (var part : List.of(parts.keycloak(), parts.kafka(), parts.postgres())) {
      processes.find(part).ifPresent(found -> say.accept("Stopping " + part.name()));
      one(part);
    }
    Processes.end(processes.all(), StopSignal.TERMINATE);
  }

  void one(Part part) {
    processes.find(part).ifPresent(process -> Processes.end(List.of(process), part.stopSignal()));
  }

  /** Ends what a launcher that was killed has left in the middle of preparing something. */
  void halfDone() {
    Processes.end(found(this::prepares), StopSignal.TERMINATE);
  }

  private List<RunningProcess> found(Predicate<Invocation> wanted) {
    return processes.all().stream().filter(process -> wanted.test(process.invocation())).toList();
  }

  private boolean prepares(Invocation process) {
    return process.has(Invocation.PART + KeycloakInstallation.BUILD)
        || (parts.postgres().isAnyProgram(process) && !parts.postgres().isOurs(process));
  }

  private boolean isFoundation(Invocation process) {
    return parts.postgres().isAnyProgram(process)
        || parts.foundations().stream().anyMatch(part -> part.isOurs(process));
  }
}
