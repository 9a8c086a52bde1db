package org.y2a.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Commands that run Java programs on the JDK that runs this one. */
final class Java {
  /**
   * On two cores the first compiler alone has a program ready sooner than both together, which
   * compete with it, and the serial collector needs the least memory.
   */
  private static final List<String> QUICK_START =
      List.of(
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "--enable-native-access=ALL-UNNAMED",
          "--sun-misc-unsafe-memory-access=allow");

  private final Path data;

  Java(Path data) {
    this.data = data;
  }

  List<String> command(String part, String mostMemory, List<String> rest) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(Invocation.mark(data, part));
    command.add("-Xmx" + mostMemory);
    command.addAll(QUICK_START);
    command.addAll(rest);
    return List.copyOf(command);
  }
}
