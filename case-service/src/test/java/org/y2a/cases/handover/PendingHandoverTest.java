package org.y2a.cases.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.y2a.cases.handover.PendingHandover.Effect;
import org.y2a.kit.time.BusinessClock;

class PendingHandoverTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
  private static final Instant NOW = Instant.parse("2026-06-15T07:00:00Z");
  private static final Instant LONG_AGO = Instant.parse("2025-01-01T00:00:00Z");

  @Test
  void onTheAgreedDayItMovesNow() {
    assertThat(handover(TODAY.minusDays(5), TODAY).effect(LONG_AGO, NOW))
        .isEqualTo(new Effect(TODAY, NOW));
  }

  @Test
  void afterAnOutageItMovesAsOfTheBeginningOfTheAgreedDayInLondon() {
    assertThat(handover(TODAY.minusDays(9), TODAY.minusDays(2)).effect(LONG_AGO, NOW))
        .isEqualTo(new Effect(TODAY.minusDays(2), Instant.parse("2026-06-12T23:00:00Z")));
  }

  @Test
  void itNeverMovesBeforeProbationAccepted() {
    assertThat(handover(TODAY.minusDays(1), TODAY.minusDays(30)).effect(LONG_AGO, NOW).on())
        .isEqualTo(TODAY.minusDays(1));
  }

  @Test
  void aLaterHolderIsNotOverwritten() {
    Instant since = NOW.minusSeconds(60);
    assertThat(handover(TODAY.minusDays(9), TODAY.minusDays(2)).effect(since, NOW))
        .isEqualTo(new Effect(TODAY, NOW));
  }

  @Property
  void itMovesAfterThePresentHolderBeganAndNotAfterNow(
      @ForAll @IntRange(max = 400) int acceptedAgo,
      @ForAll @IntRange(max = 400) int transferAgo,
      @ForAll @IntRange(min = 1, max = 40_000_000) int heldForSeconds) {
    Instant since = NOW.minusSeconds(heldForSeconds);
    Effect effect =
        handover(TODAY.minusDays(acceptedAgo), TODAY.minusDays(transferAgo)).effect(since, NOW);
    assertThat(effect.at()).isAfter(since).isBeforeOrEqualTo(NOW);
    assertThat(effect.on()).isEqualTo(LocalDate.ofInstant(effect.at(), BusinessClock.LONDON));
  }

  private static PendingHandover handover(LocalDate acceptedOn, LocalDate transferOn) {
    return new PendingHandover(
        UUID.randomUUID(), UUID.randomUUID(), "N56ESXN", "PP-1", acceptedOn, transferOn);
  }
}
