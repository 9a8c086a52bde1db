package org.y2a.cases.child;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.y2a.cases.directory.ServiceDirectory;
import org.y2a.kit.rest.CheckedRequest;
import org.y2a.kit.rest.Checks;

/** Where the child lived from one day to another, or lives. */
@JsonInclude(Include.NON_NULL)
public record Address(
    @NotNull @Size(max = 5) List<@NotNull String> lines,
    @Schema(examples = "CM1 1QH") String postcode,
    @NotNull @Schema(examples = "E10000012", description = "GSS code") String homeLocalAuthority,
    @NotNull LocalDate from,
    @Schema(description = "Last day; left out for where the child lives") LocalDate until)
    implements CheckedRequest, Spell {
  private static final int LONGEST_LINE = 100;
  private static final Pattern POSTCODE =
      Pattern.compile("([A-Z]{1,2}[0-9][A-Z0-9]?) ?([0-9][A-Z]{2})");

  @Override
  public void check(Checks checks) {
    for (int i = 0; lines != null && i < lines.size(); i++) {
      checks.that(
          isLine(lines.get(i)),
          "lines[" + i + "]",
          "TEXT",
          "1 to 100 characters without control characters");
    }
    checks.that(
        postcode == null || POSTCODE.matcher(plain()).matches(),
        "postcode",
        "POSTCODE",
        "Not of the form of a postcode");
    checks.that(
        homeLocalAuthority == null || ServiceDirectory.known().isLocalAuthority(homeLocalAuthority),
        "homeLocalAuthority",
        "KNOWN",
        "Not a local authority of England or Wales by its GSS code");
    Spell.super.checkDates(checks);
  }

  Address canonical() {
    return new Address(
        lines.stream().map(String::strip).toList(),
        postcode == null ? null : POSTCODE.matcher(plain()).replaceFirst("$1 $2"),
        homeLocalAuthority,
        from,
        until);
  }

  private String plain() {
    return postcode.strip().toUpperCase(Locale.ROOT);
  }

  private static boolean isLine(String line) {
    return line != null
        && !line.isBlank()
        && line.length() <= LONGEST_LINE
        && line.codePoints().noneMatch(Character::isISOControl);
  }

  @Override
  public String toString() {
    return "Address[withheld]";
  }
}
