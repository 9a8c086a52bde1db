package org.y2a.cases.imports;

/** Whether an import goes on; an interrupted one goes on when it is sent again. */
public enum ImportState {
  RUNNING,
  INTERRUPTED,
  COMPLETE
}
