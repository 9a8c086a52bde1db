package org.y2a.reporting.measure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/measures")
@Tag(name = "Measures")
public class MeasureResource {
  private final MeasureCatalogue catalogue;

  MeasureResource(MeasureCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  @GET
  @RolesAllowed("**")
  @Operation(
      summary = "What each measure means",
      description =
          "Numerator, denominator, exclusions with their codes, the date that counts a case into a"
              + " period, version and source.")
  public MeasureCatalogue measureDefinitions() {
    return catalogue;
  }
}
