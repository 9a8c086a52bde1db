package org.y2a.directory;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Turns reference files into tables. */
record ReferenceReader(ReferenceFiles files) {

  <T> List<T> list(String file, Function<ReferenceRow, T> read) {
    List<T> all = new ArrayList<>();
    try (CsvReader<NamedCsvRecord> csv = rowsOfAnyLength().ofNamedCsvRecord(files.open(file))) {
      csv.forEach(fields -> all.add(read.apply(new ReferenceRow(file, fields).checkLength())));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
    return List.copyOf(all);
  }

  <T extends Dated> DatedTable<T> table(
      String file, String keyColumn, Function<T, String> key, Function<ReferenceRow, T> read) {
    DatedTable.Builder<T> table = new DatedTable.Builder<>();
    list(
        file,
        row -> {
          T entry = read.apply(row);
          if (!table.add(key.apply(entry), entry)) {
            throw row.invalid(
                keyColumn, "'" + row.text(keyColumn) + "' is there already at the same time");
          }
          return entry;
        });
    return table.build();
  }

  /** Length is checked per row, so that the complaint names the column. */
  private static CsvReader.CsvReaderBuilder rowsOfAnyLength() {
    return CsvReader.builder()
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE);
  }
}
