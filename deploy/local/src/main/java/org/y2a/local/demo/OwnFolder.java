package org.y2a.local.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.y2a.infrastructure.Folders;
import org.y2a.local.StackFailed;

/** The data folder of the demonstration, beside the data of everyday use. */
record OwnFolder(Path path) {
  /** Programs that were unpacked there; they hold no data. */
  private static final String SOFTWARE = "software";

  void empty() {
    if (!Files.isDirectory(path)) {
      return;
    }
    try (var inside = Files.list(path)) {
      inside.filter(entry -> !entry.endsWith(SOFTWARE)).forEach(Folders::delete);
    } catch (IOException e) {
      throw new StackFailed("The folder of the demonstration cannot be emptied: " + path, e);
    }
  }
}
