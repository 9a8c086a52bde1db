package org.y2a.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** What a service answered. */
record Answer(int status, Optional<String> etag, JsonNode body) {

  boolean succeeded() {
    return status / 100 == 2;
  }

  /** Whether the same request may fare better later. */
  boolean mayPass() {
    return status == 429 || status >= 500;
  }
}
