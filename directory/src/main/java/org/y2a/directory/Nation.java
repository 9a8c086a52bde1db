package org.y2a.directory;

public enum Nation {
  ENGLAND,
  WALES
}
