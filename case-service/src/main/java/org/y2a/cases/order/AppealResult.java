package org.y2a.cases.order;

/** What an appeal court made of an order: it stands, stands with another end, or falls. */
public enum AppealResult {
  UPHELD,
  VARIED,
  QUASHED
}
