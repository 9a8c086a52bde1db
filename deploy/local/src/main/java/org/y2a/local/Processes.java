package org.y2a.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Starts, finds and ends the processes of one data folder. */
final class Processes {
  private static final Duration LONGEST_FAREWELL = Duration.ofSeconds(20);
  private static final Duration LONGEST_DEATH = Duration.ofSeconds(10);

  private final DataFolder data;
  private final ProcessTable table;

  Processes(DataFolder data, ProcessTable table) {
    this.data = data;
    this.table = table;
  }

  Optional<RunningProcess> find(Part part) {
    var found = table.find(part::isOurs);
    return found.stream().filter(process -> !isChildOfOne(process, found)).findFirst();
  }

  List<RunningProcess> all() {
    return table.find(line -> line.isMarked(data.path()) || line.runsFrom(data.software()));
  }

  /** The process lives on without the launcher, in a session of its own, and writes to its log. */
  ProcessHandle start(Part part) {
    var launch = part.launch();
    var command = Stream.concat(session().stream(), launch.command().stream()).toList();
    try {
      Files.createDirectories(data.logs());
      var builder =
          new ProcessBuilder(command)
              .directory(data.path().toFile())
              .redirectInput(Redirect.from(Path.of("/dev/null").toFile()))
              .redirectErrorStream(true)
              .redirectOutput(Redirect.appendTo(data.log(part.name()).toFile()));
      builder.environment().putAll(launch.environment());
      return builder.start().toHandle();
    } catch (IOException e) {
      throw new UncheckedIOException(part.name() + " could not be started", e);
    }
  }

  /** Asks all of them at once, and kills those that do not end in time. */
  static void end(List<RunningProcess> processes, StopSignal signal) {
    processes.forEach(process -> process.ask(signal));
    var stubborn =
        processes.stream().filter(process -> !process.awaitEnd(LONGEST_FAREWELL)).toList();
    stubborn.forEach(RunningProcess::kill);
    stubborn.forEach(Processes::awaitDeath);
  }

  static void kill(RunningProcess process) {
    process.kill();
    awaitDeath(process);
  }

  private static void awaitDeath(RunningProcess process) {
    if (!process.awaitEnd(LONGEST_DEATH)) {
      throw new StackFailed("process %d does not end".formatted(process.pid()));
    }
  }

  /** A forked server looks like its parent until it has given itself a name. */
  private static boolean isChildOfOne(RunningProcess process, List<RunningProcess> found) {
    var parent = process.handle().parent();
    return found.stream().anyMatch(other -> parent.filter(other.handle()::equals).isPresent());
  }

  /** Keeps the interrupt key of the launcher's terminal from the process. */
  private static List<String> session() {
    var path = System.getenv().getOrDefault("PATH", "");
    return Stream.of(path.split(":", -1))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, "setsid")))
        ? List.of("setsid")
        : List.of("nohup");
  }
}
