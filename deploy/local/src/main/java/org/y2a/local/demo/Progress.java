package org.y2a.local.demo;

import java.io.PrintStream;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Says on a stream how far the demonstration has come: one moving line on a terminal, else plain.
 */
final class Progress {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.ENGLISH);
  private static final int PLAIN_EVERY = 14;
  private static final String CLEAR_LINE = "\r\033[K";

  private final PrintStream out;
  private final boolean terminal;

  Progress(PrintStream out, boolean terminal) {
    this.out = out;
    this.terminal = terminal;
  }

  void phase(String what) {
    out.println((terminal ? CLEAR_LINE : "") + what);
    out.flush();
  }

  void day(long number, long days, LocalDate date, Deeds deeds, Register register) {
    var line =
        "day %3d of %d  %s  cases %,d  deeds %,d  handovers accepted %,d"
            .formatted(
                number,
                days,
                DATE.format(date),
                register.size(),
                deeds.total(),
                deeds.count(Step.ACCEPT_HANDOVER.name()));
    if (terminal) {
      out.print(CLEAR_LINE + line);
    } else if (number % PLAIN_EVERY == 0 || number == days) {
      out.println(line);
    }
    out.flush();
  }

  void end() {
    if (terminal) {
      out.println();
    }
  }
}
