package org.y2a.cases.order;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.y2a.contracts.AtTransferAge;
import org.y2a.contracts.DisposalKind;
import org.y2a.kit.rest.CheckedRequest;
import org.y2a.kit.rest.Checks;

/** A disposal type as operators write it and everybody reads it. */
@JsonInclude(Include.NON_NULL)
public record DisposalTypeDetails(
    @Schema(readOnly = true) String code,
    @NotBlank @Size(max = LONGEST_NAME) @jakarta.validation.constraints.Pattern(regexp = PLAIN)
        String name,
    @NotNull DisposalKind kind,
    @NotNull Boolean endRequired,
    @NotNull AtTransferAge atTransferAge,
    @NotNull @Size(max = MOST_MEASURES) @Schema(examples = "[\"FTE\", \"REOFFENDING\"]")
        List<String> countsIn,
    @Schema(description = "First day on which one may start; left out: since before any record")
        LocalDate validFrom,
    @Schema(description = "Last day on which one may start; left out: until further notice")
        LocalDate validTo)
    implements CheckedRequest {
  private static final int LONGEST_NAME = 200;
  private static final int MOST_MEASURES = 50;
  private static final String PLAIN = "\\P{Cntrl}*";
  private static final Pattern MEASURE = Pattern.compile("[A-Z][A-Z0-9_]{0,39}");

  static DisposalTypeDetails of(DisposalType type) {
    return new DisposalTypeDetails(
        type.code(),
        type.name(),
        type.kind(),
        type.endRequired(),
        type.atTransferAge(),
        type.countsIn(),
        type.validFrom().orElse(null),
        type.validTo().orElse(null));
  }

  @Override
  public void check(Checks checks) {
    checks.that(
        validFrom == null || validTo == null || !validTo.isBefore(validFrom),
        "validTo",
        "NOT_BEFORE_START",
        "A type cannot end before it begins");
    checks.that(
        kind == null
            || atTransferAge == null
            || (kind == DisposalKind.OUT_OF_COURT)
                == (atTransferAge == AtTransferAge.NOT_CONCERNED),
        "atTransferAge",
        "FITS_KIND",
        "Turning 18 does not concern an out-of-court disposal, and does concern any other");
    checks.that(
        countsIn == null
            || countsIn.stream().allMatch(m -> m != null && MEASURE.matcher(m).matches()),
        "countsIn",
        "MEASURE_CODE",
        "Codes of measures: a capital, then capitals, digits and _");
  }

  DisposalType type(String ofCode) {
    return new DisposalType(
        ofCode,
        name,
        kind,
        endRequired,
        atTransferAge,
        countsIn,
        Optional.ofNullable(validFrom),
        Optional.ofNullable(validTo));
  }
}
