package org.y2a.local.demo;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.LongAdder;

/** A tally of what people have done, and of what the services did not let them do. */
final class Deeds {
  private final ConcurrentMap<String, LongAdder> done = new ConcurrentHashMap<>();
  private final ConcurrentMap<String, LongAdder> refused = new ConcurrentHashMap<>();

  void did(String what) {
    done.computeIfAbsent(what, w -> new LongAdder()).increment();
  }

  void refused(String what, Refused refusal) {
    var why = "%s: %d %s".formatted(what, refusal.status(), refusal.errorCode());
    refused.computeIfAbsent(why, w -> new LongAdder()).increment();
  }

  long count(String what) {
    var tally = done.get(what);
    return tally == null ? 0 : tally.sum();
  }

  long total() {
    return done.values().stream().mapToLong(LongAdder::sum).sum();
  }

  Map<String, Long> refusals() {
    Map<String, Long> all = new TreeMap<>();
    refused.forEach((why, tally) -> all.put(why, tally.sum()));
    return all;
  }
}
