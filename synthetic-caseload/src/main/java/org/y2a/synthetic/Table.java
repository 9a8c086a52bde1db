package org.y2a.synthetic;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A distribution kept as data beside the code. */
record Table(List<NamedCsvRecord> rows) {

  static Table read(String name) {
    try (var text =
            new InputStreamReader(
                Objects.requireNonNull(Table.class.getResourceAsStream("/synthetic/" + name), name),
                StandardCharsets.UTF_8);
        CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(text)) {
      return new Table(csv.stream().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Table only(String column, String value) {
    return new Table(rows.stream().filter(row -> row.getField(column).equals(value)).toList());
  }

  Weighted<String> shares(String valueColumn, String shareColumn) {
    return Weighted.of(rows, row -> number(row, shareColumn)).map(row -> row.getField(valueColumn));
  }

  static double number(NamedCsvRecord row, String column) {
    return Double.parseDouble(row.getField(column));
  }
}
