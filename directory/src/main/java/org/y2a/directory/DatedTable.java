package org.y2a.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The entries of one kind by key; where several are valid on a day, the one recorded last counts.
 */
final class DatedTable<T extends Dated> {
  private final Map<String, List<T>> entries;

  private DatedTable(Map<String, List<T>> entries) {
    this.entries = entries;
  }

  static <T extends Dated> DatedTable<T> empty() {
    return new DatedTable<>(Map.of());
  }

  boolean knows(String key) {
    return entries.containsKey(key);
  }

  Optional<T> find(String key, LocalDate on) {
    return entries.getOrDefault(key, List.of()).reversed().stream()
        .filter(entry -> entry.validOn(on))
        .findFirst();
  }

  List<T> on(LocalDate date) {
    return entries.keySet().stream().flatMap(key -> find(key, date).stream()).toList();
  }

  DatedTable<T> with(String key, T later) {
    Map<String, List<T>> more = new LinkedHashMap<>(entries);
    List<T> history = new ArrayList<>(more.getOrDefault(key, List.of()));
    history.add(later);
    more.put(key, List.copyOf(history));
    return new DatedTable<>(more);
  }

  static final class Builder<T extends Dated> {
    private final Map<String, List<T>> entries = new LinkedHashMap<>();

    /** False when an entry of this key is valid at the same time already. */
    boolean add(String key, T entry) {
      List<T> history = entries.computeIfAbsent(key, k -> new ArrayList<>());
      if (history.stream().anyMatch(other -> other.validity().overlaps(entry.validity()))) {
        return false;
      }
      return history.add(entry);
    }

    DatedTable<T> build() {
      return new DatedTable<>(entries);
    }
  }
}
