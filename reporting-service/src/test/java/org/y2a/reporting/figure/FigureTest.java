package org.y2a.reporting.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTest {
  private static final String MEASURE = "in-time";

  @ParameterizedTest
  @CsvSource({
    "1,  2, 33.3",
    "2,  1, 66.7",
    "1,  7, 12.5",
    "1, 15, 6.3",
    "0,  4, 0.0",
    "5,  0, 100.0",
    "1999, 1, 100.0",
  })
  void percentHasOneDecimalRoundedHalfUp(int counted, int notCounted, BigDecimal percent) {
    var figure =
        Figure.of(MEASURE, List.of(part("COUNTED", counted), part("NOT_COUNTED", notCounted)));
    assertThat(figure.percent()).isEqualTo(percent);
  }

  @Test
  void withNothingToCountThereIsNoPercent() {
    var figure = Figure.of(MEASURE, List.of(part("NOT_YET_DUE", 3)));
    assertThat(figure.denominator()).isEqualTo("0");
    assertThat(figure.percent()).isNull();
    assertThat(figure.exclusions())
        .containsExactly(new Exclusion("NOT_YET_DUE", new BigDecimal(3)));
  }

  @Test
  void aCapacityIsADenominatorThatTheCasesAreNoPartOf() {
    var capacity = new Tally("essex", MEASURE, "NOT_COUNTED", new BigDecimal("7.50"));
    var figure = Figure.of(MEASURE, List.of(part("NUMERATOR", 9), capacity));
    assertThat(figure.denominator()).isEqualTo("7.5");
    assertThat(figure.percent()).isEqualTo("120.0");
  }

  @Property
  void theTotalIsTheSumOfItsGroups(@ForAll("tallies") List<Tally> tallies) {
    var measures = List.of(MEASURE);
    Function<String, Group> grouping = key -> key == null ? Group.NONE : new Group(key, key);
    var total = GroupFigures.of(Group.TOTAL, measures, tallies).figures().getFirst();
    var groups =
        GroupFigures.each(grouping, measures, tallies).stream()
            .map(g -> g.figures().getFirst())
            .toList();
    assertThat(sum(groups, Figure::numerator)).isEqualByComparingTo(total.numerator());
    assertThat(sum(groups, Figure::denominator)).isEqualByComparingTo(total.denominator());
    assertThat(sum(groups, FigureTest::excluded)).isEqualByComparingTo(excluded(total));
  }

  @Provide
  Arbitrary<List<Tally>> tallies() {
    return Combinators.combine(
            Arbitraries.of("essex", "kent", "cardiff").injectNull(0.2),
            Arbitraries.of("COUNTED", "NOT_COUNTED", "NOT_YET_DUE", "WITHDRAWN"),
            Arbitraries.integers().between(0, 5000))
        .as((key, part, n) -> new Tally(key, MEASURE, part, BigDecimal.valueOf(n)))
        .list();
  }

  private static BigDecimal excluded(Figure figure) {
    return figure.exclusions().stream()
        .map(Exclusion::count)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal sum(List<Figure> figures, Function<Figure, BigDecimal> value) {
    return figures.stream().map(value).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static Tally part(String part, int amount) {
    return new Tally("essex", MEASURE, part, BigDecimal.valueOf(amount));
  }
}
