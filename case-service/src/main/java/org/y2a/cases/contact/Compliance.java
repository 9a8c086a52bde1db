package org.y2a.cases.contact;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a child complied within a window of days, both counted. */
@JsonInclude(Include.NON_NULL)
public record Compliance(
    LocalDate from,
    LocalDate to,
    Counts appointments,
    @Schema(description = "Attended of those that count; left out when none does")
        BigDecimal attendanceRate,
    @Schema(description = "Attended or acceptably absent of those that count")
        BigDecimal complianceRate,
    int missingEpisodes,
    List<TakenStep> enforcement,
    EnforcementStep enforcementDue) {
  private static final int DECIMALS = 3;

  /** Appointments by what their outcome counts as. */
  public record Counts(
      int attended,
      int acceptableAbsences,
      int unacceptableAbsences,
      int notCounted,
      int withoutOutcome) {

    int counting() {
      return attended + acceptableAbsences + unacceptableAbsences;
    }
  }

  static Compliance of(
      LocalDate from,
      LocalDate to,
      Counts counts,
      int missingEpisodes,
      List<TakenStep> enforcement,
      EnforcementStep due) {
    return new Compliance(
        from,
        to,
        counts,
        rate(counts.attended(), counts),
        rate(counts.attended() + counts.acceptableAbsences(), counts),
        missingEpisodes,
        enforcement,
        due);
  }

  /** Half up to three decimals; none where nothing counts. */
  private static BigDecimal rate(int part, Counts counts) {
    return counts.counting() == 0
        ? null
        : BigDecimal.valueOf(part)
            .divide(BigDecimal.valueOf(counts.counting()), DECIMALS, RoundingMode.HALF_UP);
  }
}
