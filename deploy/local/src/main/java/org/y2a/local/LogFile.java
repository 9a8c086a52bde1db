package org.y2a.local;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** What a part of the stack has written. */
final class LogFile {
  private static final int TAIL_BYTES = 4000;
  private static final int BUFFER = 65_536;

  private LogFile() {}

  /** The last lines, or a word on why there are none. */
  static String tail(Path log) {
    try (var file = new RandomAccessFile(log.toFile(), "r")) {
      var from = Math.max(0, file.length() - TAIL_BYTES);
      var bytes = new byte[(int) (file.length() - from)];
      file.seek(from);
      file.readFully(bytes);
      var text = new String(bytes, StandardCharsets.UTF_8);
      return from == 0 ? text : text.substring(text.indexOf('\n') + 1);
    } catch (IOException e) {
      return "(there is no log at " + log + ")";
    }
  }

  static void copy(Path log, OutputStream out) throws IOException {
    Files.copy(log, out);
    out.flush();
  }

  /** Goes on writing what comes until nobody reads it any more. */
  static void follow(Path log, OutputStream out) throws IOException, InterruptedException {
    try (var file = new RandomAccessFile(log.toFile(), "r")) {
      var buffer = new byte[BUFFER];
      while (!Thread.currentThread().isInterrupted()) {
        for (var read = file.read(buffer); read > 0; read = file.read(buffer)) {
          out.write(buffer, 0, read);
        }
        out.flush();
        TimeUnit.MILLISECONDS.sleep(200);
      }
    }
  }
}
