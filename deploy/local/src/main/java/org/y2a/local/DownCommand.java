package org.y2a.local;

import java.io.PrintWriter;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(name = "down", description = "Stop every process, the demonstration's too; the data stay.")
final class DownCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    var out = spec.commandLine().getOut();
    var usual = Y2a.settings();
    for (var settings : Set.copyOf(List.of(usual, usual.demonstration()))) {
      if (Stack.isRunning(settings)) {
        new Stack(settings).down(line -> say(out, line));
      }
    }
    say(out, "Nothing of the stack runs.");
    return 0;
  }

  private static void say(PrintWriter out, String line) {
    out.println(line);
    out.flush();
  }
}
