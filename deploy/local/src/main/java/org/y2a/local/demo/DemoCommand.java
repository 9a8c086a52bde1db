package org.y2a.local.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.net.URI;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.y2a.local.Stack;
import org.y2a.local.Y2a;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Lets a synthetic nation live on a stack of its own, and ends with an error when a check fails.
 */
@Command(
    name = "demo",
    description = "Let a synthetic caseload live through its days, and say what happened.")
public final class DemoCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(names = "--cases", description = "Open at the start (default: ${DEFAULT-VALUE}).")
  private int cases = 3000;

  @Option(names = "--days", description = "To live through (default: ${DEFAULT-VALUE}).")
  private int days = 365;

  @Option(
      names = "--seed",
      description = "The same seed, the same story (default: ${DEFAULT-VALUE}).")
  private long seed = 42;

  @Option(names = "--from", description = "The first day (default: ${DEFAULT-VALUE}).")
  private LocalDate from = LocalDate.of(2026, 1, 5);

  @Option(
      names = "--new-cases",
      paramLabel = "PERCENT",
      description =
          "How many of the cases that a steady caseload would gain are opened (default:"
              + " ${DEFAULT-VALUE}; 100 takes some two minutes more).")
  private int newCases = 5;

  @Option(names = "--json", description = "End with one line of JSON.")
  private boolean json;

  @Option(
      names = "--keep",
      description = "Keep the data of the last demonstration and go on with the same story.")
  private boolean keep;

  @Override
  public Integer call() throws JsonProcessingException {
    var stopwatch = new Stopwatch();
    var progress = new Progress(System.err, isTerminal());
    makeWay(progress);
    var settings = Y2a.settings().demonstration();
    var stack = new Stack(settings);
    if (!keep) {
      stack.down(progress::phase);
      new OwnFolder(settings.data()).empty();
      stack = new Stack(settings);
    }
    stack.up(progress::phase);
    stopwatch.finished("stack");
    var wishes = new Wishes(cases, days, seed, from, newCases, keep);
    var demo = new Demo(wishes, around(stack), progress, stopwatch);
    var findings = demo.run();
    say(demo.summary(findings), findings);
    return findings.checks().stream().allMatch(Check::holds) ? 0 : 1;
  }

  /** Both stacks want the same ports. */
  private static void makeWay(Progress progress) {
    var usual = Y2a.settings();
    if (Stack.isRunning(usual)) {
      progress.phase("Stopping the stack of everyday use; its data stay");
      new Stack(usual).down(progress::phase);
    }
  }

  private void say(Summary summary, Findings findings) throws JsonProcessingException {
    var out = spec.commandLine().getOut();
    out.println(summary);
    if (json) {
      out.println(Demo.json().writeValueAsString(findings));
    }
    out.flush();
  }

  private static Surroundings around(Stack stack) {
    Map<Service, URI> addresses = new EnumMap<>(Service.class);
    for (var service : Service.values()) {
      addresses.put(service, stack.address(service.serviceName()));
    }
    var databases = stack.databases();
    return new Surroundings(
        addresses,
        stack.tokens()::of,
        () -> databases.open("cases"),
        () -> databases.open("transitions"));
  }

  private static boolean isTerminal() {
    return System.console() != null && System.console().isTerminal();
  }
}
