package org.y2a.local.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

/** The findings in words. */
record Summary(Findings found, List<String> unallocated, List<String> whereToLook) {

  @Override
  public String toString() {
    var lines = new StringJoiner("\n", "\n", "\n");
    story().forEach(lines::add);
    kept().forEach(lines::add);
    waiting().forEach(lines::add);
    events().forEach(lines::add);
    checks().forEach(lines::add);
    whereToLook.forEach(lines::add);
    return lines.toString();
  }

  private List<String> story() {
    var run = found.run();
    var cases = found.cases();
    var transitions = found.transitions();
    return List.of(
        "What happened from %s to %s (synthetic, seed %d)"
            .formatted(run.from(), run.to(), run.seed()),
        line("youth offending services", cases.yosCount()),
        line("cases open at the start", cases.casesLoaded()),
        line("cases in all, with those opened since", cases.casesOpened()),
        line("cases closed", cases.casesClosed()),
        line("planning for transfer due (17 years 6 months)", cases.planningDue()),
        line("eighteenth birthdays", cases.transferAgeReached()),
        line("transitions opened", transitions.transitionsOpened()),
        indented(transitions.byOutcome()),
        "    by reason: " + listed(transitions.byReason()),
        "    by stage now: " + listed(transitions.byStage()),
        line("handovers accepted", transitions.handoversAccepted()),
        line("handovers refused, to be offered again", transitions.handoversRefused()),
        line("cases now with probation", cases.casesTransferred()));
  }

  private List<String> kept() {
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add(
        "%-24s %8s %8s %20s %8s"
            .formatted("How dates were kept", "in time", "late", "late from the start", "overdue"));
    for (var milestone : found.transitions().milestones()) {
      lines.add(
          "  %-22s %,8d %,8d %,20d %,8d"
              .formatted(
                  milestone.milestone().toLowerCase(Locale.ROOT).replace('_', ' '),
                  milestone.inTime(),
                  milestone.late(),
                  milestone.lateFromTheStart(),
                  milestone.overdue()));
    }
    lines.add(
        "  (late from the start: the day had passed when the case was loaded or decided anew)");
    return lines;
  }

  private List<String> waiting() {
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add("Who is waiting");
    lines.add(line("transfers without a named practitioner", found.transitions().unallocated()));
    unallocated.forEach(who -> lines.add("    " + who));
    lines.add(line("open cases without a named officer", found.cases().casesWithoutNamedOfficer()));
    return lines;
  }

  private List<String> events() {
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add("Events");
    found.events().publishedPerTopic().forEach((topic, n) -> lines.add(line(topic, n)));
    lines.add(line("requests (%d repeated)".formatted(found.run().repeatedRequests()), requests()));
    lines.add("  seconds: " + seconds());
    return lines;
  }

  private List<String> checks() {
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add("Checks");
    for (var check : found.checks()) {
      lines.add(
          "  %-6s %s (%s)"
              .formatted(check.holds() ? "OK" : "FAILED", check.what(), check.detail()));
    }
    found
        .run()
        .refusedRequests()
        .forEach((why, n) -> lines.add("         %s (%d)".formatted(why, n)));
    lines.add("");
    return lines;
  }

  private long requests() {
    return found.run().requests();
  }

  private String seconds() {
    var words = new StringJoiner(", ");
    found.run().phases().forEach((phase, s) -> words.add("%s %.1f".formatted(phase, s)));
    return words.add("in all %.1f".formatted(found.run().seconds())).toString();
  }

  private static String line(String what, long count) {
    return "  %-48s %,8d".formatted(what, count);
  }

  private static String indented(Map<String, Long> counts) {
    var lines = new StringJoiner("\n");
    counts.forEach(
        (what, n) ->
            lines.add(
                "    %-46s %,8d".formatted(what.replace('_', ' ').toLowerCase(Locale.ROOT), n)));
    return lines.toString();
  }

  private static String listed(Map<String, Long> counts) {
    var words = new StringJoiner(", ");
    counts.forEach((what, n) -> words.add("%s %,d".formatted(what, n)));
    return words.toString();
  }
}
