package org.y2a.cases.imports;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts a stream into lines and never holds more of one than may be long. */
final class Lines {
  static final int LONGEST = 64 * 1024;
  private static final int BUFFER = 64 * 1024;
  private static final int END = -1;

  private final InputStream in;
  private long number;

  Lines(InputStream in) {
    this.in = new BufferedInputStream(in, BUFFER);
  }

  /** The next lines that are not blank; fewer than asked for at the end only. */
  List<Line> next(int most) throws IOException {
    List<Line> lines = new ArrayList<>();
    while (lines.size() < most) {
      Optional<Line> line = next();
      if (line.isEmpty()) {
        break;
      }
      line.filter(l -> !l.isBlank()).ifPresent(lines::add);
    }
    return lines;
  }

  private Optional<Line> next() throws IOException {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    boolean tooLong = false;
    int read = in.read();
    if (read == END) {
      return Optional.empty();
    }
    for (; read != END && read != '\n'; read = in.read()) {
      if (content.size() < LONGEST) {
        content.write(read);
      } else {
        tooLong = true;
      }
    }
    number++;
    return Optional.of(new Line(number, withoutReturn(content.toByteArray()), tooLong));
  }

  private static byte[] withoutReturn(byte[] content) {
    int last = content.length - 1;
    return last >= 0 && content[last] == '\r' ? java.util.Arrays.copyOf(content, last) : content;
  }
}
