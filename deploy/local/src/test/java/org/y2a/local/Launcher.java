package org.y2a.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The command line of the stack as a process of its own, on free ports and a folder of its own. */
record Launcher(Path data, Map<String, String> environment, Path output) {

  Process start(String... arguments) throws IOException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of("-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
    command.add(Y2a.class.getName());
    command.addAll(List.of(arguments));
    var builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
    builder.environment().put("Y2A_DATA", data.toString());
    builder.environment().putAll(environment);
    return builder.start();
  }

  /** Runs to its end and returns what it wrote. */
  String run(String... arguments) throws IOException, InterruptedException {
    var process = start(arguments);
    if (!process.waitFor(120, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("did not end: " + Files.readString(output));
    }
    var written = Files.readString(output);
    if (process.exitValue() != 0) {
      throw new AssertionError("ended with %d: %s".formatted(process.exitValue(), written));
    }
    return written;
  }
}
