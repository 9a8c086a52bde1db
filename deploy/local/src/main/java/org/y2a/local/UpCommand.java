package org.y2a.local;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "up", description = "Start what does not run and wait until it is ready.")
final class UpCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "PART", arity = "0..*", description = "Only these; usually all.")
  private List<String> names = List.of();

  @Override
  public Integer call() {
    var settings = Y2a.runningSettings();
    var stack = new Stack(settings);
    var out = spec.commandLine().getOut();
    stack.up(names, line -> say(out, line));
    new StatusPage(stack, settings).print(out);
    out.flush();
    return 0;
  }

  private static void say(PrintWriter out, String line) {
    out.println(line);
    out.flush();
  }
}
