package org.y2a.local.demo;

import java.util.List;

/** A body with one JSON text on each line. */
record NdJson(List<?> rows) {
  static final String TYPE = "application/x-ndjson";
}
