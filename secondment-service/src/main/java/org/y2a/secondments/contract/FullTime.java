package org.y2a.secondments.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** An officer is promised to services up to full time on any day, never beyond. */
public final class FullTime {

  private FullTime() {}

  public static boolean allows(Commitment wanted, List<Commitment> others) {
    List<Commitment> all = Stream.concat(others.stream(), Stream.of(wanted)).toList();
    // What is promised grows only on a day on which a commitment starts.
    return all.stream()
        .map(commitment -> commitment.term().startsOn())
        .filter(wanted.term()::covers)
        .allMatch(day -> promisedOn(day, all).compareTo(Fte.FULL_TIME) <= 0);
  }

  private static BigDecimal promisedOn(LocalDate day, List<Commitment> commitments) {
    return commitments.stream()
        .filter(commitment -> commitment.term().covers(day))
        .map(commitment -> commitment.fte().value())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
