package org.y2a.directory;

/** How the directory came to say something. */
public enum Basis {
  /** The published facts name it. */
  NAMED,
  /** Worked out by us from the facts, open to correction. */
  DERIVED,
  /** Recorded by an operator. */
  RECORDED
}
