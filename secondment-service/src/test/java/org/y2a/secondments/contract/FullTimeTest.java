package org.y2a.secondments.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.y2a.secondments.contract.Commitments.commitment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FullTimeTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "nothing else,                     '',                          1.0 1..10,  true",
    "two halves,                       '0.5 1..10',                 0.5 1..10,  true",
    "beyond by a tenth,                '0.5 1..10',                 0.6 1..10,  false",
    "ten tenths are exactly one,       '0.7 1..10,0.2 1..10',       0.1 1..10,  true",
    "the day after,                    '1.0 1..10',                 1.0 11..20, true",
    "one shared day,                   '1.0 1..10',                 0.1 10..20, false",
    "one after the other within it,    '0.5 1..5,0.5 6..10',        0.5 1..10,  true",
    "only where others overlap,        '0.4 1..6,0.4 5..10',        0.4 1..10,  false",
    "others overlap outside of it,     '0.6 1..6,0.4 5..10',        0.4 8..12,  true",
    "wholly within another,            '0.6 1..30',                 0.5 10..11, false",
    "around another,                   '0.6 10..11',                0.5 1..30,  false"
  })
  void contractsOverlapUpToOneFte(String why, String others, String wanted, boolean allowed) {
    var held = Stream.of(others.split(",")).filter(o -> !o.isEmpty()).map(Commitments::parse);
    assertThat(FullTime.allows(Commitments.parse(wanted), held.toList())).isEqualTo(allowed);
  }

  @Property
  void itIsWhatCountingDayByDayGives(
      @ForAll("commitments") List<Commitment> others, @ForAll("aCommitment") Commitment wanted) {
    assertThat(FullTime.allows(wanted, others))
        .isEqualTo(
            wanted
                .term()
                .startsOn()
                .datesUntil(wanted.term().endsOn().plusDays(1))
                .allMatch(day -> promisedOn(day, others, wanted).compareTo(BigDecimal.ONE) <= 0));
  }

  private static BigDecimal promisedOn(LocalDate day, List<Commitment> others, Commitment wanted) {
    return Stream.concat(others.stream(), Stream.of(wanted))
        .filter(c -> !day.isBefore(c.term().startsOn()) && !day.isAfter(c.term().endsOn()))
        .map(c -> c.fte().value())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  @Provide
  Arbitrary<Commitment> aCommitment() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 10),
            Arbitraries.integers().between(1, 40),
            Arbitraries.integers().between(0, 20))
        .as((tenths, from, days) -> commitment(tenths, from, from + days));
  }

  @Provide
  Arbitrary<List<Commitment>> commitments() {
    return aCommitment().list().ofMaxSize(6);
  }
}
