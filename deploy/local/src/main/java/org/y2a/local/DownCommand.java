package org.y2a.local;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "down", description = "Stop every process; the data stay.")
final class DownCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "PART", arity = "0..*", description = "Only these; usually all.")
  private List<String> names = List.of();

  @Override
  public Integer call() {
    var stack = new Stack(Y2a.settings());
    var out = spec.commandLine().getOut();
    if (names.isEmpty()) {
      stack.down(out::println);
    } else {
      names.forEach(stack::stop);
    }
    out.println("Stopped.");
    out.flush();
    return 0;
  }
}
