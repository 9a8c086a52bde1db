package org.y2a.cases.child;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.y2a.cases.code.CodeDomain;
import org.y2a.cases.code.Codes;
import org.y2a.kit.rest.CheckedRequest;
import org.y2a.kit.rest.Checks;

/** A time in which the child was looked after by a local authority, or is. */
@JsonInclude(Include.NON_NULL)
public record LookedAfter(
    @NotNull @Schema(examples = "CARE_ORDER", description = "Code of the list LOOKED_AFTER")
        String status,
    @NotNull LocalDate from,
    @Schema(description = "Last day; left out while it lasts") LocalDate until)
    implements CheckedRequest, Spell {

  @Override
  public void check(Checks checks) {
    Codes.check(checks, CodeDomain.LOOKED_AFTER, "status", status);
    Spell.super.checkDates(checks);
  }
}
