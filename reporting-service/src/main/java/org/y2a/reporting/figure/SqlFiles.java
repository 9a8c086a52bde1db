package org.y2a.reporting.figure;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The rules of the measures, which are SQL beside their definitions. */
final class SqlFiles {
  private SqlFiles() {}

  static String read(String name) {
    try (var file = SqlFiles.class.getResourceAsStream("/measures/" + name)) {
      return new String(Objects.requireNonNull(file, name).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
