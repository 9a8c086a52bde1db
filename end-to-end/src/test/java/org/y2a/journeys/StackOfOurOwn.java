package org.y2a.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.y2a.local.Settings;
import org.y2a.local.Stack;

/** A stack on free ports and a folder that goes away with it: the packaged services, for real. */
final class StackOfOurOwn implements AutoCloseable {

  private final Path data;
  private final Map<String, String> environment;

  StackOfOurOwn() {
    try {
      data = Files.createTempDirectory("y2a-journeys");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    environment = new HashMap<>(FreePorts.settings());
    environment.put("Y2A_DATA", data.toString());
  }

  /** What a command line needs to mean this stack. */
  Map<String, String> environment() {
    return environment;
  }

  Stack stack() {
    return new Stack(settings());
  }

  /** The stack that the demonstration makes for itself inside this one's folder. */
  Stack demonstration() {
    return new Stack(settings().withData(data.resolve("demo")));
  }

  private Settings settings() {
    return Settings.from(checkout(), environment);
  }

  static Path checkout() {
    return Path.of("").toAbsolutePath().getParent();
  }

  @Override
  public void close() {
    stack().down(line -> {});
    if (Files.exists(data.resolve("demo"))) {
      demonstration().down(line -> {});
    }
    delete(data);
  }

  private static void delete(Path folder) {
    try (var files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(StackOfOurOwn::deleteOne);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void deleteOne(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
