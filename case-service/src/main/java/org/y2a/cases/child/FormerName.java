package org.y2a.cases.child;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import jakarta.validation.constraints.NotNull;
import org.y2a.kit.rest.CheckedRequest;
import org.y2a.kit.rest.Checks;

/** A name that the child had, or is known by. */
@JsonInclude(Include.NON_NULL)
public record FormerName(@NotNull Kind kind, String givenName, String familyName)
    implements CheckedRequest {
  /** Whether it is a name of before or one in use beside the recorded one. */
  public enum Kind {
    FORMER,
    KNOWN_AS
  }

  @Override
  public void check(Checks checks) {
    ChildDetails.checkName(checks, "givenName", givenName);
    ChildDetails.checkName(checks, "familyName", familyName);
    checks.that(
        givenName != null || familyName != null, "familyName", "REQUIRED", "A name has a word");
  }

  FormerName stripped() {
    return new FormerName(kind, strip(givenName), strip(familyName));
  }

  private static String strip(String part) {
    return part == null ? null : part.strip();
  }

  @Override
  public String toString() {
    return "FormerName[withheld]";
  }
}
