package org.y2a.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The processes of this machine: the only record that the stack keeps of what runs. */
interface ProcessTable {

  List<RunningProcess> find(Predicate<Invocation> wanted);

  static ProcessTable ofThisMachine() {
    return wanted ->
        ProcessHandle.allProcesses()
            .flatMap(handle -> read(handle).stream())
            .filter(process -> wanted.test(process.invocation()))
            .filter(RunningProcess::isAlive)
            .toList();
  }

  private static Optional<RunningProcess> read(ProcessHandle handle) {
    return invocation(handle).map(line -> new RunningProcess(handle, line));
  }

  private static Optional<Invocation> invocation(ProcessHandle handle) {
    var linux = Path.of("/proc", Long.toString(handle.pid()), "cmdline");
    try {
      var text = Files.readString(linux);
      return text.isEmpty()
          ? Optional.empty()
          : Optional.of(new Invocation(Arrays.asList(text.split("\0", -1))));
    } catch (IOException e) {
      return elsewhere(handle);
    }
  }

  private static Optional<Invocation> elsewhere(ProcessHandle handle) {
    var info = handle.info();
    return info.command()
        .flatMap(
            program ->
                info.arguments()
                    .map(
                        arguments -> {
                          var all = new ArrayList<>(List.of(program));
                          all.addAll(Arrays.asList(arguments));
                          return new Invocation(List.copyOf(all));
                        }));
  }
}
