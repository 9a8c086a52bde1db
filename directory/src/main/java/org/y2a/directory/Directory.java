package org.y2a.directory;

import static org.y2a.directory.SeniorContact.PlaceKind.LOCAL_AUTHORITY;
import static org.y2a.directory.SeniorContact.PlaceKind.POLICE_AREA;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.y2a.directory.SeniorContact.PlaceKind;

/** The services, places and holidays of England and Wales as they stand on a date. Immutable. */
public final class Directory {
  private final PlaceTables places;
  private final ProbationTables probation;
  private final CoverageTable coverage;
  private final ContactTable contacts;
  private final List<BankHoliday> bankHolidays;
  private final List<Source> sources;

  private Directory(
      PlaceTables places,
      ProbationTables probation,
      CoverageTable coverage,
      ContactTable contacts,
      List<BankHoliday> bankHolidays,
      List<Source> sources) {
    this.places = places;
    this.probation = probation;
    this.coverage = coverage;
    this.contacts = contacts;
    this.bankHolidays = bankHolidays;
    this.sources = sources;
  }

  /**
   * Reads the reference files that ship with this library.
   *
   * @throws InvalidReferenceData naming file, line and column
   */
  public static Directory load() {
    return load(ReferenceFiles.onClasspath());
  }

  static Directory load(ReferenceFiles files) {
    ReferenceReader reader = new ReferenceReader(files);
    ProbationTables probation = ProbationTables.read(reader);
    PlaceTables places = PlaceTables.read(reader, probation.regions());
    return new Directory(
        places,
        probation,
        CoverageTable.read(reader, places.authorities(), probation.units()),
        ContactTable.read(reader, places),
        reader.list("bank_holidays.csv", BankHoliday::read),
        reader.list("sources.csv", Source::read));
  }

  /**
   * A directory in which each correction wins from its first day, and a later one in the list over
   * an earlier one. The senior contact of the authority follows.
   *
   * @throws IllegalArgumentException when a correction names an unknown authority or unit, a
   *     functional unit, or another region than the unit's
   */
  public Directory withCorrections(List<Coverage> corrections) {
    return new Directory(
        places,
        probation,
        coverage.with(corrections),
        contacts.following(corrections, probation.units()),
        bankHolidays,
        sources);
  }

  public Optional<YouthOffendingService> youthOffendingService(String id, LocalDate on) {
    return places.services().find(id, on);
  }

  public List<YouthOffendingService> youthOffendingServices(LocalDate on) {
    return places.services().on(on);
  }

  public Optional<LocalAuthority> localAuthority(String gss, LocalDate on) {
    return places.authorities().find(gss, on);
  }

  public List<LocalAuthority> localAuthorities(LocalDate on) {
    return places.authorities().on(on);
  }

  public List<LocalAuthority> localAuthoritiesOf(String youthOffendingService, LocalDate on) {
    return localAuthorities(on).stream()
        .filter(authority -> authority.youthOffendingService().equals(youthOffendingService))
        .toList();
  }

  public Optional<PoliceArea> policeArea(String id, LocalDate on) {
    return places.police().find(id, on);
  }

  public List<PoliceArea> policeAreas(LocalDate on) {
    return places.police().on(on);
  }

  public Optional<ProbationRegion> probationRegion(String code, LocalDate on) {
    return probation.regions().find(code, on);
  }

  public List<ProbationRegion> probationRegions(LocalDate on) {
    return probation.regions().on(on);
  }

  public Optional<ProbationDeliveryUnit> probationDeliveryUnit(String code, LocalDate on) {
    return probation.units().find(code, on);
  }

  /** All of them, functional ones included. */
  public List<ProbationDeliveryUnit> probationDeliveryUnits(LocalDate on) {
    return probation.units().on(on);
  }

  public List<DeliveryPlace> deliveryPlaces(LocalDate on) {
    return probation.delivery().on(on);
  }

  /** Who delivers probation for an authority, from the most local known level to the nation. */
  public List<DeliveryPlace> levelsOf(String gss, LocalDate on) {
    return coverageOf(gss, on)
        .map(
            found ->
                found
                    .unit()
                    .map(unit -> probation.upFrom(DeliveryLevel.UNIT, unit, on))
                    .orElseGet(() -> probation.upFrom(DeliveryLevel.CLUSTER, found.pdu(), on)))
        .orElse(List.of());
  }

  public Optional<Coverage> coverageOf(String gss, LocalDate on) {
    return coverage.coverage().find(gss, on);
  }

  public List<Coverage> coverages(LocalDate on) {
    return coverage.coverage().on(on);
  }

  public Optional<SeniorContact> contactForAuthority(String gss, LocalDate on) {
    return contact(LOCAL_AUTHORITY, gss, on);
  }

  public Optional<SeniorContact> contactForPoliceArea(String id, LocalDate on) {
    return contact(POLICE_AREA, id, on);
  }

  public List<SeniorContact> seniorContacts(LocalDate on) {
    return contacts.contacts().on(on);
  }

  public List<BankHoliday> bankHolidays() {
    return bankHolidays;
  }

  public List<Source> sources() {
    return sources;
  }

  private Optional<SeniorContact> contact(PlaceKind kind, String place, LocalDate on) {
    return contacts.contacts().find(ContactTable.key(kind, place), on);
  }
}
