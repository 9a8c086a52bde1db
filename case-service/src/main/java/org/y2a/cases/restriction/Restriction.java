package org.y2a.cases.restriction;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.y2a.cases.code.CodeDomain;
import org.y2a.cases.code.Codes;
import org.y2a.kit.rest.CheckedRequest;
import org.y2a.kit.rest.Checks;

/** Who alone may see a case, and why. */
public record Restriction(
    @NotEmpty
        @Size(max = 100)
        @Schema(
            examples = "[\"CM-ESSEX-1\"]",
            description = "Officers; for somebody who is none, the subject of their token")
        List<@NotNull String> officers,
    @NotNull @Schema(examples = "SAFETY", description = "Code of the list RESTRICTION_REASON")
        String reasonCode)
    implements CheckedRequest {
  private static final Pattern OFFICER = Pattern.compile("[A-Za-z0-9][A-Za-z0-9@._-]{0,99}");

  @Override
  public void check(Checks checks) {
    for (int i = 0; officers != null && i < officers.size(); i++) {
      String officer = officers.get(i);
      checks.that(
          officer == null || OFFICER.matcher(officer).matches(),
          "officers[" + i + "]",
          "OFFICER_ID",
          "Not an officer's identifier");
    }
    Codes.check(checks, CodeDomain.RESTRICTION_REASON, "reasonCode", reasonCode);
  }
}
