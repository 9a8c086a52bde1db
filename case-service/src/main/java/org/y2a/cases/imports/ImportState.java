package org.y2a.cases.imports;

/** Whether an import goes on; an interrupted one goes on when it is sent again. */
public enum ImportState {
  RUNNING,
  INTERRUPTED,
  COMPLETE;

  /** What an import is that was in this state and did not come to the end of the file. */
  ImportState unfinished() {
    return this == COMPLETE ? COMPLETE : INTERRUPTED;
  }
}
