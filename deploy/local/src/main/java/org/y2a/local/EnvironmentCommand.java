package org.y2a.local;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "env",
    description = "Print the settings of a service for a shell, to run it in dev mode instead.")
final class EnvironmentCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "SERVICE", description = "For example case-service.")
  private String service;

  @Override
  public Integer call() {
    var out = spec.commandLine().getOut();
    new Stack(Y2a.settings())
        .parts()
        .service(service)
        .environment()
        .forEach((name, value) -> out.printf("export %s='%s'%n", name, value));
    out.flush();
    return 0;
  }
}
