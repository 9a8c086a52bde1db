package org.y2a.local;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "stop", description = "Stop one or more parts; up starts them again.")
final class StopCommand implements Callable<Integer> {

  @Parameters(paramLabel = "PART", arity = "1..*", description = "As status names them.")
  private List<String> names = List.of();

  @Override
  public Integer call() {
    var stack = new Stack(Y2a.runningSettings());
    names.forEach(stack::stop);
    return 0;
  }
}
