package org.y2a.reporting.figure;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.y2a.kit.problem.FieldError;
import org.y2a.kit.problem.Problem;

/** How an answer is written: as {@code format} asks, or else as the Accept header does. */
enum FigureFormat {
  JSON,
  CSV;

  private static final MediaType CSV_TYPE = MediaType.valueOf(FiguresCsv.MEDIA_TYPE);
  private static final MediaType CSV_UTF_8 = CSV_TYPE.withCharset("UTF-8");

  static FigureFormat of(String format, HttpHeaders headers) {
    return switch (format) {
      case null -> accepted(headers.getAcceptableMediaTypes());
      case "json" -> JSON;
      case "csv" -> CSV;
      default ->
          throw Problem.invalid(new FieldError("format", "ONE_OF", "Must be one of json, csv"));
    };
  }

  Response answer(Figures figures) {
    return switch (this) {
      case JSON -> Response.ok(figures, MediaType.APPLICATION_JSON_TYPE).build();
      case CSV -> Response.ok(FiguresCsv.write(figures), CSV_UTF_8).build();
    };
  }

  /** The first that we write, in the caller's order of preference. */
  private static FigureFormat accepted(List<MediaType> preferred) {
    return preferred.stream()
        .filter(t -> t.isCompatible(CSV_TYPE) || t.isCompatible(MediaType.APPLICATION_JSON_TYPE))
        .findFirst()
        .filter(t -> !t.isCompatible(MediaType.APPLICATION_JSON_TYPE))
        .map(t -> CSV)
        .orElse(JSON);
  }
}
