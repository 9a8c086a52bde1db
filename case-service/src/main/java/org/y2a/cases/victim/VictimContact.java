package org.y2a.cases.victim;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.y2a.kit.rest.Checks;

/** Who a victim is and how to reach them. */
@JsonInclude(Include.NON_NULL)
public record VictimContact(
    @NotBlank @Size(max = LONGEST_NAME) String name,
    @Size(min = 1, max = LONGEST_ADDRESS) String address,
    @Size(min = 1, max = LONGEST_NUMBER) String telephone,
    @Size(min = SHORTEST_EMAIL, max = LONGEST_EMAIL) String email) {
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_ADDRESS = 300;
  private static final int LONGEST_NUMBER = 30;
  private static final int SHORTEST_EMAIL = 3;
  private static final int LONGEST_EMAIL = 254;

  void check(Checks checks) {
    plain(checks, name, "name");
    plain(checks, address, "address");
    plain(checks, telephone, "telephone");
    plain(checks, email, "email");
  }

  private static void plain(Checks checks, String text, String field) {
    checks.that(
        text == null || text.chars().noneMatch(Character::isISOControl),
        field,
        "PLAIN_TEXT",
        "No control characters");
  }

  @Override
  public String toString() {
    return "VictimContact[withheld]";
  }
}
