package org.y2a.kit.rest;

import jakarta.ws.rs.core.EntityTag;
import org.y2a.kit.problem.Problem;

/** A record's version as an ETag, so that nobody overwrites what they have not seen. */
public final class EntityTags {

  private EntityTags() {}

  public static EntityTag of(long version) {
    return new EntityTag(Long.toString(version));
  }

  /** 428 without If-Match, 412 when it names another version. */
  public static void requireMatch(String ifMatch, long version) {
    if (ifMatch == null || ifMatch.isBlank()) {
      throw Problem.of(428, "IF_MATCH_REQUIRED", "Send the ETag that you last read as If-Match");
    }
    if (!ifMatch.strip().equals("\"" + version + "\"")) {
      throw Problem.of(412, "CHANGED_MEANWHILE", "The record has changed since you read it");
    }
  }
}
