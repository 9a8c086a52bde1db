package org.y2a.directory;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/** Where the reference files are read from. */
@FunctionalInterface
interface ReferenceFiles {
  Reader open(String file);

  static ReferenceFiles onClasspath() {
    return file -> {
      InputStream stream = ReferenceFiles.class.getResourceAsStream("/directory/" + file);
      if (stream == null) {
        throw new IllegalStateException("directory/" + file + " is not on the classpath");
      }
      return new InputStreamReader(stream, StandardCharsets.UTF_8);
    };
  }
}
