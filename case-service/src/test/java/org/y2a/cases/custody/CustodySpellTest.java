package org.y2a.cases.custody;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class CustodySpellTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  @Property
  void twoSpellsOverlapWhenTheyShareANight(
      @ForAll @IntRange(max = 6) int admitted,
      @ForAll @IntRange(max = 6) int stay,
      @ForAll @IntRange(max = 6) int otherAdmitted,
      @ForAll @IntRange(max = 6) int otherStay) {
    CustodySpell one = spell(admitted, Optional.of(admitted + stay));
    CustodySpell other = spell(otherAdmitted, Optional.of(otherAdmitted + otherStay));
    boolean shareANight = false;
    for (int night = 0; night <= 12; night++) {
      shareANight |=
          admitted <= night
              && night < admitted + stay
              && otherAdmitted <= night
              && night < otherAdmitted + otherStay;
    }
    assertThat(one.overlaps(other)).isEqualTo(shareANight).isEqualTo(other.overlaps(one));
  }

  @Property
  void aSpellThatLastsOverlapsWhateverEndsAfterItBegan(
      @ForAll @IntRange(max = 6) int admitted, @ForAll @IntRange(min = 1, max = 6) int stay) {
    CustodySpell lasting = spell(3, Optional.empty());
    CustodySpell other = spell(admitted, Optional.of(admitted + stay));
    assertThat(lasting.overlaps(other)).isEqualTo(admitted + stay > 3);
  }

  private static CustodySpell spell(int admitted, Optional<Integer> released) {
    return new CustodySpell(
        UUID.randomUUID(),
        Optional.empty(),
        "FELTHAM",
        DAY.plusDays(admitted),
        Optional.empty(),
        Optional.empty(),
        released.map(DAY::plusDays));
  }
}
