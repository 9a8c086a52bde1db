package org.y2a.reporting.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Supplier;

/** Writes an answer as the parameter {@code format} asks, or else as the Accept header does. */
@ApplicationScoped
class FigureAnswers {
  private static final MediaType JSON = MediaType.APPLICATION_JSON_TYPE;
  private static final MediaType CSV = MediaType.valueOf(FiguresCsv.MEDIA_TYPE);

  Response of(Format format, HttpHeaders headers, Supplier<Figures> figures) {
    return isCsv(format, headers.getAcceptableMediaTypes())
        ? Response.ok(FiguresCsv.write(figures.get()), CSV.withCharset("UTF-8")).build()
        : Response.ok(figures.get(), JSON).build();
  }

  private static boolean isCsv(Format format, List<MediaType> accepted) {
    return switch (format) {
      case null -> prefersCsv(accepted);
      case CSV -> true;
      case JSON -> false;
    };
  }

  /** The first that we write, in the caller's order of preference; JSON when either will do. */
  private static boolean prefersCsv(List<MediaType> accepted) {
    return accepted.stream()
        .filter(type -> type.isCompatible(CSV) || type.isCompatible(JSON))
        .findFirst()
        .filter(type -> !type.isCompatible(JSON))
        .isPresent();
  }
}
