package org.y2a.cases.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.y2a.kit.problem.FieldError;
import org.y2a.kit.problem.Problem;

/** How a line of a file becomes the JSON of a request. */
@FunctionalInterface
interface RowForm {
  int MOST_COLUMNS = 1_000;

  /** A line that is none of this form. */
  final class Malformed extends Exception {
    Malformed(String detail) {
      super(detail);
    }
  }

  byte[] json(Line line) throws Malformed;

  static RowForm ndjson() {
    return line -> {
      text(line);
      return line.content();
    };
  }

  /**
   * @throws Problem 400 with each column that is unknown or there twice
   */
  static RowForm csv(Line header, ObjectMapper json) {
    List<CsvColumn> columns = columns(header);
    return line -> {
      List<String> cells = cells(text(line));
      if (cells.size() != columns.size()) {
        throw new Malformed("The row has not as many cells as the header");
      }
      ObjectNode row = JsonNodeFactory.instance.objectNode();
      for (int i = 0; i < cells.size(); i++) {
        columns.get(i).put(row, cells.get(i));
      }
      try {
        return json.writeValueAsBytes(row);
      } catch (IOException e) {
        throw new IllegalStateException("A row that cannot be written", e);
      }
    };
  }

  private static List<CsvColumn> columns(Line header) {
    List<FieldError> wrong = new ArrayList<>();
    List<CsvColumn> columns = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    List<String> names;
    try {
      names = cells(text(header).replaceFirst("^\ufeff", ""));
    } catch (Malformed e) {
      throw Problem.invalid(new FieldError("header", "MALFORMED_CSV", "Not a line of CSV"));
    }
    for (int i = 0; i < names.size() && i < MOST_COLUMNS; i++) {
      Optional<CsvColumn> known = CsvColumns.named(names.get(i).strip());
      String place = "header[" + i + "]";
      if (known.isEmpty()) {
        wrong.add(new FieldError(place, "KNOWN", "Not a field of a case, e.g. child.givenName"));
      } else if (!seen.add(known.get().name())) {
        wrong.add(new FieldError(place, "ONCE", "The column is there already"));
      }
      known.ifPresent(columns::add);
    }
    if (!wrong.isEmpty()) {
      throw Problem.invalid(wrong);
    }
    return columns;
  }

  private static List<String> cells(String text) throws Malformed {
    try {
      return CsvReader.builder().allowUnclosedQuote(false).ofSingleCsvRecord(text).getFields();
    } catch (CsvParseException e) {
      throw new Malformed("Not a line of CSV");
    }
  }

  private static String text(Line line) throws Malformed {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line.content())).toString();
    } catch (CharacterCodingException e) {
      throw new Malformed("Not UTF-8");
    }
  }
}
