package org.y2a.kit.time;

import java.time.LocalDate;

/**
 * Work that falls due with the date. Called soon after each new business day begins, again from
 * time to time, and by every replica: it must find for itself what is due and not yet done.
 */
public interface DailyWork {

  void run(LocalDate today);
}
