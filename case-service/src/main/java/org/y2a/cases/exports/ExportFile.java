package org.y2a.cases.exports;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.y2a.cases.imports.CsvColumn;
import org.y2a.cases.imports.CsvColumns;
import org.y2a.cases.imports.FileFormat;

/** Writes an export as it is read. */
@ApplicationScoped
class ExportFile {
  private static final UUID BEFORE_ALL = new UUID(0, 0);

  private final CaseExports exports;

  ExportFile(CaseExports exports) {
    this.exports = exports;
  }

  void write(CaseExports.Begun begun, FileFormat format, OutputStream to) throws IOException {
    Writer out = new OutputStreamWriter(to, StandardCharsets.UTF_8);
    List<CsvColumn> columns =
        CsvColumns.all(list -> list.equals("orders") ? begun.mostOrders() : 1);
    CsvWriter csv = CsvWriter.builder().build(out);
    if (format == FileFormat.CSV) {
      csv.writeRecord(columns.stream().map(CsvColumn::name).toList());
    }
    CaseExports.Lot lot = exports.next(begun.exportId(), BEFORE_ALL);
    while (!lot.cases().isEmpty()) {
      for (ObjectNode one : lot.cases()) {
        if (format == FileFormat.CSV) {
          csv.writeRecord(columns.stream().map(c -> c.cell(one)).toList());
        } else {
          out.write(one + "\n");
        }
      }
      lot = exports.next(begun.exportId(), lot.last());
    }
    csv.flush();
    out.flush();
  }
}
