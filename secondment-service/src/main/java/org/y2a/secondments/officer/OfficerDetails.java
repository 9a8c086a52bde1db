package org.y2a.secondments.officer;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.y2a.kit.rest.CheckedRequest;
import org.y2a.kit.rest.Checks;
import org.y2a.secondments.service.KnownPlaces;

@Schema(
    examples =
        """
        {"role": "PO", "band": 4, "homePdu": "N56ESXN"}""")
record OfficerDetails(@NotNull OfficerRole role, @NotNull Integer band, @NotNull String homePdu)
    implements CheckedRequest {

  @Override
  public void check(Checks checks) {
    LocalDate today = checks.today();
    checks.that(
        role == null || band == null || PayBand.of(role, today).equals(Optional.of(band)),
        "band",
        "BAND_OF_ROLE",
        "Not the pay band of the role on this date: PO is band 4, PSO is band 3");
    checks.that(
        homePdu == null || KnownPlaces.isDeliveryUnit(homePdu, today),
        "homePdu",
        "KNOWN",
        "Not a probation delivery unit of the directory");
  }

  Standing standing() {
    return new Standing(role, band, homePdu);
  }
}
