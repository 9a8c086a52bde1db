package org.y2a.cases.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** Writes what became of an import's lines, a lot at a time. */
@ApplicationScoped
class ResultFile {
  private final CaseImports imports;
  private final ObjectMapper json;

  ResultFile(CaseImports imports, ObjectMapper json) {
    this.imports = imports;
    this.json = json;
  }

  void write(UUID importId, FileFormat format, OutputStream to) throws IOException {
    Writer out = new OutputStreamWriter(to, StandardCharsets.UTF_8);
    if (format == FileFormat.CSV) {
      out.write(csv("line", "yos", "yosReference", "outcome", "caseId", "findings"));
    }
    long after = 0;
    for (var lot = imports.results(importId, after);
        !lot.isEmpty();
        lot = imports.results(importId, after)) {
      for (ImportResult result : lot) {
        out.write(format == FileFormat.CSV ? csv(result) : json.writeValueAsString(result) + "\n");
      }
      after = lot.getLast().line();
    }
    out.flush();
  }

  private static String csv(ImportResult r) {
    return csv(
        Long.toString(r.line()),
        r.yos(),
        r.yosReference(),
        r.outcome().name(),
        Objects.toString(r.caseId(), ""),
        Objects.requireNonNullElse(r.findings(), List.<org.y2a.kit.problem.FieldError>of()).stream()
            .map(f -> f.field() + ":" + f.rule())
            .collect(Collectors.joining("; ")));
  }

  private static String csv(String... cells) {
    StringWriter row = new StringWriter();
    CsvWriter.builder().bufferSize(0).build(row).writeRecord(cells);
    return row.toString();
  }
}
