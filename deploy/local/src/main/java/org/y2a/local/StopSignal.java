package org.y2a.local;

/** How a process is asked to end. */
enum StopSignal {
  TERMINATE,
  /** PostgreSQL's fast shutdown: it does not wait for clients to leave. */
  INTERRUPT
}
