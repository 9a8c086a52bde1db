package org.y2a.synthetic;

enum OrderKind {
  OUT_OF_COURT,
  COMMUNITY,
  CUSTODY;

  String column() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
