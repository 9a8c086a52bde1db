package org.y2a.local;

import java.nio.file.Path;
import java.util.List;

/** The arguments of a process, its program first. */
record Invocation(List<String> arguments) {
  static final String DATA = "-Dy2a.data=";
  static final String PART = "-Dy2a.part=";

  /** What one of our Java processes says of itself, so that it can be found by nothing else. */
  static List<String> mark(Path data, String part) {
    return List.of(DATA + data, PART + part);
  }

  boolean has(String argument) {
    return arguments.contains(argument);
  }

  boolean isMarked(Path data) {
    return has(DATA + data);
  }

  boolean isMarked(Path data, String part) {
    return arguments.containsAll(mark(data, part));
  }

  boolean runs(Path program) {
    return !arguments.isEmpty() && arguments.getFirst().equals(program.toString());
  }

  boolean runsFrom(Path folder) {
    return !arguments.isEmpty() && arguments.getFirst().startsWith(folder + "/");
  }
}
