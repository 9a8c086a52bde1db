package org.y2a.local;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "status", description = "Say what runs, where, and who may sign in.")
final class StatusCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(names = "--json", description = "As one JSON object.")
  private boolean json;

  @Override
  public Integer call() {
    var settings = Y2a.runningSettings();
    var page = new StatusPage(new Stack(settings), settings);
    var out = spec.commandLine().getOut();
    if (json) {
      page.printJson(out);
    } else {
      page.print(out);
    }
    out.flush();
    return 0;
  }
}
