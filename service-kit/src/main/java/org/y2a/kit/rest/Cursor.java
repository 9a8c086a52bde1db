package org.y2a.kit.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.y2a.kit.problem.FieldError;
import org.y2a.kit.problem.Problem;

/** Where a list goes on. Opaque to callers; holds sort values and identifiers only. */
public final class Cursor {

  private static final String SEPARATOR = "\u001f";

  private Cursor() {}

  public static String encode(String... parts) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(String.join(SEPARATOR, parts).getBytes(UTF_8));
  }

  /** The parts, exactly as many as expected, or a 400. */
  public static List<String> decode(String cursor, int parts) {
    try {
      var decoded = new String(Base64.getUrlDecoder().decode(cursor), UTF_8);
      var values = List.of(decoded.split(SEPARATOR, -1));
      if (values.size() == parts && values.stream().allMatch(PlainText::is)) {
        return values;
      }
    } catch (IllegalArgumentException e) {
      // Not base64: answered below like any other cursor that we did not make.
    }
    throw notOurs();
  }

  /** The id in a cursor that holds nothing else, or a 400. */
  public static UUID decodeId(String cursor) {
    try {
      return UUID.fromString(decode(cursor, 1).getFirst());
    } catch (IllegalArgumentException e) {
      throw notOurs();
    }
  }

  private static Problem notOurs() {
    return Problem.invalid(new FieldError("after", "CURSOR", "Not a cursor from an earlier page"));
  }
}
