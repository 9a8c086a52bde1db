package org.y2a.cases.youthcase;

import java.util.Optional;
import java.util.UUID;
import org.y2a.cases.child.PncId;

/** An identifier of whichever kind it may be. */
record SearchedIdentifier(
    Optional<UUID> caseId, Optional<YosReference> reference, Optional<PncId> pncId) {

  static SearchedIdentifier of(String text) {
    return new SearchedIdentifier(
        uuid(text.strip()), YosReference.parse(text), PncId.parse(text.strip()));
  }

  static boolean fits(String text) {
    SearchedIdentifier found = of(text);
    return found.caseId().isPresent() || found.reference().isPresent() || found.pncId().isPresent();
  }

  private static Optional<UUID> uuid(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException notOne) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return "SearchedIdentifier[withheld]";
  }
}
