package org.y2a.reporting.figure;

import static java.util.stream.Collectors.joining;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.y2a.reporting.freshness.TopicFreshness;

/** Figures as a table: one row for each group and measure, the total last. */
final class FiguresCsv {
  static final String MEDIA_TYPE = "text/csv";

  private static final List<String> COLUMNS =
      List.of(
          "period",
          "by",
          "group_id",
          "group_name",
          "measure",
          "numerator",
          "denominator",
          "percent",
          "exclusions",
          "scope",
          "definition_version",
          "as_of",
          "newest_events_at");

  private FiguresCsv() {}

  static String write(Figures figures) {
    var text = new StringWriter();
    try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
      csv.writeRecord(COLUMNS);
      Stream.concat(figures.groups().stream(), Stream.of(figures.total()))
          .forEach(group -> group.figures().forEach(f -> csv.writeRecord(row(figures, group, f))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static List<String> row(Figures figures, GroupFigures group, Figure figure) {
    return List.of(
        figures.period(),
        figures.by(),
        group.id(),
        group.name(),
        figure.measure(),
        figure.numerator().toPlainString(),
        figure.denominator().toPlainString(),
        figure.percent() == null ? "" : figure.percent().toPlainString(),
        exclusions(figure.exclusions()),
        figures.scope(),
        figures.definitionVersion(),
        figures.freshness().asOf().toString(),
        newestEvents(figures.freshness().topics()));
  }

  private static String exclusions(List<Exclusion> exclusions) {
    return exclusions.stream().map(e -> pair(e.code(), plain(e.count()))).collect(joining(";"));
  }

  private static String newestEvents(List<TopicFreshness> topics) {
    return topics.stream()
        .filter(t -> t.newestEventAt() != null)
        .map(t -> pair(t.topic(), t.newestEventAt().toString()))
        .collect(joining(";"));
  }

  private static String pair(String name, String value) {
    return name + "=" + value;
  }

  private static String plain(BigDecimal number) {
    return number.toPlainString();
  }
}
