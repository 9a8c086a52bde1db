package org.y2a.local;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.y2a.local.demo.DemoCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line of the local stack; the script y2a builds and runs it. */
@Command(
    name = "y2a",
    description = "Y2A on this machine: everything real, nothing but loopback.",
    mixinStandardHelpOptions = true,
    subcommands = {
      UpCommand.class,
      DemoCommand.class,
      StatusCommand.class,
      TokenCommand.class,
      LogsCommand.class,
      StopCommand.class,
      DevCommand.class,
      DownCommand.class,
      TestCommand.class
    })
public final class Y2a implements Callable<Integer> {
  private static final String CHECKOUT = "y2a.checkout";

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    throw new ParameterException(spec.commandLine(), "Say what to do.");
  }

  static CommandLine commandLine() {
    return new CommandLine(new Y2a())
        .setExecutionExceptionHandler(
            (failure, line, parsed) -> {
              if (!(failure instanceof StackFailed)) {
                throw failure;
              }
              line.getErr().println(failure.getMessage());
              return CommandLine.ExitCode.SOFTWARE;
            });
  }

  /** The stack that the environment of this command means. */
  public static Settings settings() {
    return Settings.from(checkout(), System.getenv());
  }

  /**
   * The one that a command is about: that of everyday use, or the demonstration's if only it runs.
   */
  static Settings runningSettings() {
    var usual = settings();
    var demonstration = usual.demonstration();
    var onlyThat = !Stack.isRunning(usual) && Stack.isRunning(demonstration);
    return onlyThat ? demonstration : usual;
  }

  static Path checkout() {
    return Path.of(System.getProperty(CHECKOUT, "")).toAbsolutePath().normalize();
  }

  public static void main(String[] arguments) {
    System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "error");
    System.exit(commandLine().execute(arguments));
  }
}
