package org.y2a.synthetic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/** Values with shares that need not add up to anything in particular. */
record Weighted<T>(List<Entry<T>> entries, double total) {

  record Entry<T>(T value, double weight) {}

  static <T> Weighted<T> of(List<T> values, ToDoubleFunction<T> weight) {
    List<Entry<T>> entries = new ArrayList<>();
    double total = 0;
    for (T value : values) {
      double own = weight.applyAsDouble(value);
      if (own > 0) {
        entries.add(new Entry<>(value, own));
        total += own;
      }
    }
    if (entries.isEmpty()) {
      throw new IllegalArgumentException("nothing to choose from");
    }
    return new Weighted<>(List.copyOf(entries), total);
  }

  T pick(Chance chance) {
    return at(chance.share());
  }

  /** The value whose stretch of the line from 0 to 1 holds the point. */
  T at(double point) {
    double left = point * total;
    for (Entry<T> entry : entries) {
      left -= entry.weight();
      if (left < 0) {
        return entry.value();
      }
    }
    return entries.getLast().value();
  }

  <R> Weighted<R> map(Function<T, R> change) {
    return new Weighted<>(
        entries.stream().map(e -> new Entry<>(change.apply(e.value()), e.weight())).toList(),
        total);
  }

  Weighted<T> only(Predicate<T> wanted) {
    return reweighted(entries.stream().filter(entry -> wanted.test(entry.value())).toList());
  }

  /** The same values, each weight times a factor. */
  Weighted<T> times(ToDoubleFunction<T> factor) {
    return reweighted(
        entries.stream()
            .map(e -> new Entry<>(e.value(), e.weight() * factor.applyAsDouble(e.value())))
            .toList());
  }

  double mean(ToDoubleFunction<T> measure) {
    return entries.stream().mapToDouble(e -> e.weight() * measure.applyAsDouble(e.value())).sum()
        / total;
  }

  List<T> values() {
    return entries.stream().map(Entry::value).toList();
  }

  T heaviest() {
    return Collections.max(entries, Comparator.comparingDouble(Entry::weight)).value();
  }

  double weightOf(T value) {
    return entries.stream()
        .filter(entry -> entry.value().equals(value))
        .mapToDouble(Entry::weight)
        .sum();
  }

  private static <T> Weighted<T> reweighted(List<Entry<T>> entries) {
    return new Weighted<>(entries, entries.stream().mapToDouble(Entry::weight).sum());
  }
}
