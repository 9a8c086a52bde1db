package org.y2a.cases.directory;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.y2a.directory.BankHoliday;
import org.y2a.directory.Directory;
import org.y2a.directory.ProbationDeliveryUnit;
import org.y2a.directory.ProbationRegion;
import org.y2a.directory.YouthOffendingService;
import org.y2a.kit.problem.Problem;
import org.y2a.kit.rest.Page;
import org.y2a.kit.time.BusinessClock;

/** The directory as it stands on a date: today, unless the caller names another. */
@Path("/v1/directory")
@Tag(name = "Directory")
@RolesAllowed(DirectoryResource.ANYBODY)
public class DirectoryResource {
  /** Everybody with a valid token. */
  static final String ANYBODY = "**";

  private final ServiceDirectory directory;
  private final BusinessClock clock;

  DirectoryResource(ServiceDirectory directory, BusinessClock clock) {
    this.directory = directory;
    this.clock = clock;
  }

  @GET
  @Path("/youth-offending-services")
  @Operation(summary = "The youth offending services")
  public Page<YouthOffendingService> listYouthOffendingServices(@RestQuery LocalDate on) {
    return all(directory.published().youthOffendingServices(day(on)));
  }

  @GET
  @Path("/youth-offending-services/{id}")
  @Operation(summary = "One youth offending service with its local authorities")
  public ServiceView readYouthOffendingService(@RestPath String id, @RestQuery LocalDate on) {
    Directory known = directory.corrected();
    return one(
        known
            .youthOffendingService(id, day(on))
            .map(service -> ServiceView.of(service, known, day(on))));
  }

  @GET
  @Path("/local-authorities")
  @Operation(summary = "The local authorities with who delivers probation for them")
  public Page<AuthorityView> listLocalAuthorities(@RestQuery LocalDate on) {
    Directory known = directory.corrected();
    return all(
        known.localAuthorities(day(on)).stream()
            .map(authority -> AuthorityView.of(authority, known, day(on)))
            .toList());
  }

  @GET
  @Path("/local-authorities/{gss}")
  @Operation(
      summary = "One local authority: coverage, levels of delivery and senior contact",
      description = "Coverage says by its basis whether it is named, derived or recorded.")
  public AuthorityView readLocalAuthority(@RestPath String gss, @RestQuery LocalDate on) {
    Directory known = directory.corrected();
    return one(
        known
            .localAuthority(gss, day(on))
            .map(authority -> AuthorityView.of(authority, known, day(on))));
  }

  @GET
  @Path("/probation-regions")
  @Operation(summary = "The probation regions")
  public Page<ProbationRegion> listProbationRegions(@RestQuery LocalDate on) {
    return all(directory.published().probationRegions(day(on)));
  }

  @GET
  @Path("/probation-regions/{code}")
  @Operation(summary = "One probation region")
  public ProbationRegion readProbationRegion(@RestPath String code, @RestQuery LocalDate on) {
    return one(directory.published().probationRegion(code, day(on)));
  }

  @GET
  @Path("/probation-delivery-units")
  @Operation(summary = "The probation delivery units, functional ones included")
  public Page<ProbationDeliveryUnit> listProbationDeliveryUnits(@RestQuery LocalDate on) {
    return all(directory.published().probationDeliveryUnits(day(on)));
  }

  @GET
  @Path("/probation-delivery-units/{code}")
  @Operation(summary = "One probation delivery unit with the authorities that it covers")
  public DeliveryUnitView readProbationDeliveryUnit(
      @RestPath String code, @RestQuery LocalDate on) {
    Directory known = directory.corrected();
    return one(
        known
            .probationDeliveryUnit(code, day(on))
            .map(unit -> DeliveryUnitView.of(unit, known, day(on))));
  }

  @GET
  @Path("/police-areas")
  @Operation(summary = "The police areas with their senior probation contacts")
  public Page<PoliceAreaView> listPoliceAreas(@RestQuery LocalDate on) {
    Directory known = directory.corrected();
    return all(
        known.policeAreas(day(on)).stream()
            .map(area -> PoliceAreaView.of(area, known, day(on)))
            .toList());
  }

  @GET
  @Path("/police-areas/{id}")
  @Operation(summary = "One police area with its senior probation contact")
  public PoliceAreaView readPoliceArea(@RestPath String id, @RestQuery LocalDate on) {
    Directory known = directory.corrected();
    return one(known.policeArea(id, day(on)).map(area -> PoliceAreaView.of(area, known, day(on))));
  }

  @GET
  @Path("/bank-holidays")
  @Operation(
      summary = "The bank holidays of England and Wales",
      description = "All of them; with a date, the holiday on that day, if it is one.")
  public Page<BankHoliday> listBankHolidays(@RestQuery LocalDate on) {
    return all(
        directory.published().bankHolidays().stream()
            .filter(holiday -> on == null || holiday.date().equals(on))
            .toList());
  }

  @GET
  @Path("/bank-holidays/{date}")
  @Operation(summary = "The bank holiday on a day")
  public BankHoliday readBankHoliday(@RestPath LocalDate date) {
    return one(
        directory.published().bankHolidays().stream()
            .filter(holiday -> holiday.date().equals(date))
            .findFirst());
  }

  private LocalDate day(LocalDate asked) {
    return asked == null ? clock.today() : asked;
  }

  private static <T> Page<T> all(List<T> rows) {
    return new Page<>(rows, null);
  }

  private static <T> T one(Optional<T> found) {
    return found.orElseThrow(Problem::notFound);
  }
}
