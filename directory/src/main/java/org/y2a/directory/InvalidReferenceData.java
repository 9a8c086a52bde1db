package org.y2a.directory;

/** A reference file that cannot be used; the message names file, line and column. */
public final class InvalidReferenceData extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String file;
  private final long line;
  private final String column;

  InvalidReferenceData(String file, long line, String column, String problem) {
    super("%s, line %d, column %s: %s".formatted(file, line, column, problem));
    this.file = file;
    this.line = line;
    this.column = column;
  }

  public String file() {
    return file;
  }

  public long line() {
    return line;
  }

  public String column() {
    return column;
  }
}
