package org.y2a.cases.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.y2a.cases.youthcase.CaseAccess;
import org.y2a.cases.youthcase.OpenCase;
import org.y2a.kit.problem.Problem;
import org.y2a.kit.rest.RequestRules;

/** Reads a line by the rules of the request to open one case. */
@ApplicationScoped
class RowReader {
  private final RequestRules rules;
  private final CaseAccess access;

  RowReader(RequestRules rules, CaseAccess access) {
    this.rules = rules;
    this.access = access;
  }

  ImportRow read(Line line, RowForm form) {
    if (line.tooLong()) {
      return ImportRow.refused(
          line, "", "LINE_TOO_LONG", "A line has at most " + Lines.LONGEST + " bytes");
    }
    try {
      return check(line, rules.read(new ByteArrayInputStream(form.json(line)), OpenCase.class));
    } catch (RowForm.Malformed e) {
      return ImportRow.refused(line, "", "MALFORMED_LINE", e.getMessage());
    } catch (Problem e) {
      return ImportRow.refused(line, "", e.errorCode(), e.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ImportRow check(Line line, RequestRules.Reading reading) {
    Optional<OpenCase> request = Optional.ofNullable((OpenCase) reading.request());
    if (!reading.findings().isEmpty()) {
      return ImportRow.refused(line, request, reading.findings());
    }
    OpenCase sound = request.orElseThrow();
    if (!access.scope().coversService(sound.yos())) {
      return ImportRow.refused(line, "yos", "OWN_SERVICE", "You bring in your own service's cases");
    }
    return ImportRow.sound(line, sound);
  }
}
