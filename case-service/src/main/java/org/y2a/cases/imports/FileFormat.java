package org.y2a.cases.imports;

/** How cases travel in files. */
public enum FileFormat {
  NDJSON("application/x-ndjson"),
  CSV("text/csv");

  private final String mediaType;

  FileFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  public String mediaType() {
    return mediaType;
  }

  static FileFormat ofContent(String contentType) {
    return contentType.startsWith(CSV.mediaType) ? CSV : NDJSON;
  }
}
