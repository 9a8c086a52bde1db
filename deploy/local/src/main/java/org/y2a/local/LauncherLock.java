package org.y2a.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Lets one launcher at a time change what runs. The system frees it when a launcher dies. */
final class LauncherLock implements AutoCloseable {
  private final FileChannel file;

  private LauncherLock(FileChannel file) {
    this.file = file;
  }

  static LauncherLock take(Path path) {
    try {
      Files.createDirectories(path.getParent());
      var file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      file.lock();
      return new LauncherLock(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      file.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
