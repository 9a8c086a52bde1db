package org.y2a.cases.oversight;

/** What a manager is asked to countersign. */
public enum ItemKind {
  ASSESSMENT,
  PLAN
}
