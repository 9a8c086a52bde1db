package org.y2a.secondments.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.y2a.secondments.contract.Decision.Refused;
import org.y2a.secondments.contract.Decision.Taken;
import org.y2a.secondments.contract.Stage.Active;
import org.y2a.secondments.contract.Stage.Agreed;
import org.y2a.secondments.contract.Stage.Ended;

class ContractTest {

  private static final LocalDate START = LocalDate.of(2026, 4, 1);
  private static final LocalDate END = LocalDate.of(2029, 3, 31);
  private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

  @ParameterizedTest(name = "on {0} beside {1} FTE: {2}")
  @CsvSource({
    "2026-03-31, 0.0, CONTRACT_NOT_STARTED",
    "2026-04-01, 0.0, ",
    "2029-03-31, 0.0, ",
    "2029-04-01, 0.0, CONTRACT_OVER",
    "2026-04-01, 0.4, ",
    "2026-04-01, 0.5, BEYOND_FULL_TIME"
  })
  void itIsActivatedWithinItsTermAndWithinFullTime(
      LocalDate today, BigDecimal workedElsewhere, Refusal refusal) {
    var decision = contract(new Agreed()).activate(today, workedElsewhere);
    assertThat(decision)
        .isEqualTo(
            refusal == null ? new Taken(contract(new Active(today), 2)) : new Refused(refusal));
  }

  @Test
  void itIsActivatedOnce() {
    var refused = new Refused(Refusal.CONTRACT_NOT_AGREED);
    assertThat(contract(new Active(START)).activate(TODAY, BigDecimal.ZERO)).isEqualTo(refused);
    assertThat(contract(new Ended(START, TODAY)).activate(TODAY, BigDecimal.ZERO))
        .isEqualTo(refused);
  }

  @Test
  void itEndsOnceItsOfficerHoldsNoCaseAnyMore() {
    var active = contract(new Active(START));
    assertThat(active.end(TODAY, 1)).isEqualTo(new Refused(Refusal.OFFICER_HOLDS_CASES));
    assertThat(active.end(TODAY, 0)).isEqualTo(new Taken(contract(new Ended(START, TODAY), 2)));
  }

  @Test
  void onlyWhatIsActiveCanEnd() {
    var refused = new Refused(Refusal.CONTRACT_NOT_ACTIVE);
    assertThat(contract(new Agreed()).end(TODAY, 0)).isEqualTo(refused);
    assertThat(contract(new Ended(START, TODAY)).end(TODAY, 0)).isEqualTo(refused);
  }

  @Test
  void anEarlyEndGivesTheOfficersTimeBack() {
    var fte = new Fte(new BigDecimal("0.6"));
    assertThat(contract(new Ended(START, TODAY)).promised())
        .isEqualTo(new Commitment(new Term(START, TODAY), fte));
    assertThat(contract(new Active(START)).promised())
        .isEqualTo(new Commitment(new Term(START, END), fte));
  }

  private static Contract contract(Stage stage) {
    return contract(stage, 1);
  }

  private static Contract contract(Stage stage, long version) {
    var commitment = new Commitment(new Term(START, END), new Fte(new BigDecimal("0.6")));
    return new Contract(new UUID(0, 1), "SEC-ESSEX-1", "essex", commitment, stage, version);
  }
}
