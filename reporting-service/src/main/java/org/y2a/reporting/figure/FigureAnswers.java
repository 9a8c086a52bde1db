package org.y2a.reporting.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Supplier;
import org.y2a.kit.problem.FieldError;
import org.y2a.kit.problem.Problem;

/** Writes an answer as the parameter {@code format} asks, or else as the Accept header does. */
@ApplicationScoped
class FigureAnswers {
  private static final MediaType JSON = MediaType.APPLICATION_JSON_TYPE;
  private static final MediaType CSV = MediaType.valueOf(FiguresCsv.MEDIA_TYPE);

  Response of(String format, HttpHeaders headers, Supplier<Figures> figures) {
    return isCsv(format, headers.getAcceptableMediaTypes())
        ? Response.ok(FiguresCsv.write(figures.get()), CSV.withCharset("UTF-8")).build()
        : Response.ok(figures.get(), JSON).build();
  }

  private static boolean isCsv(String format, List<MediaType> accepted) {
    return switch (format) {
      case null -> prefersCsv(accepted);
      case "csv" -> true;
      case "json" -> false;
      default ->
          throw Problem.invalid(new FieldError("format", "ONE_OF", "Must be one of json, csv"));
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
