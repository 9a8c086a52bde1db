package org.y2a.local;

import java.util.List;
import java.util.Map;

/** What to run, and in which environment beyond that of the launcher. */
record Launch(List<String> command, Map<String, String> environment) {

  Launch(List<String> command) {
    this(command, Map.of());
  }
}
