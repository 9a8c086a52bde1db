package org.y2a.local.demo;

/** How people keep a date that the protocol sets. */
enum Timing {
  IN_TIME,
  LATE,
  NEVER
}
