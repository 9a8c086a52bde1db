package org.y2a.cases.allocation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.y2a.cases.officer.OfficerRole;
import org.y2a.cases.order.TransferAt18.Forecast;
import org.y2a.contracts.RiskLevel;

/** What an officer holds, by the service in which they hold it. */
public record Caseload(String officerId, String policyVersion, List<InService> services) {

  /**
   * The officer's load in one service.
   *
   * @param capacity of a secondee; others have none by policy
   */
  @JsonInclude(Include.NON_NULL)
  public record InService(
      String yos,
      OfficerRole role,
      BigDecimal fte,
      BigDecimal capacity,
      int held,
      boolean overCapacity,
      long correctCases,
      List<HeldCase> cases) {}

  /** One case; {@code correct} says whether it is one for a secondee. */
  @JsonInclude(Include.NON_NULL)
  public record HeldCase(
      UUID caseId, RiskLevel rosh, Forecast at18, LocalDate attains18On, boolean correct) {
    static HeldCase of(OpenCase held) {
      return new HeldCase(
          held.caseId(),
          held.rosh().orElse(null),
          held.forecast(),
          held.attains18On(),
          held.isCorrect());
    }
  }
}
