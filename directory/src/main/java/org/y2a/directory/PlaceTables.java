package org.y2a.directory;

/** Police areas, youth offending services and the local authorities that belong to them. */
record PlaceTables(
    DatedTable<PoliceArea> police,
    DatedTable<YouthOffendingService> services,
    DatedTable<LocalAuthority> authorities) {

  static PlaceTables read(ReferenceReader reader, DatedTable<ProbationRegion> regions) {
    var police =
        reader.table("police_areas.csv", "id", PoliceArea::id, row -> policeArea(row, regions));
    var services =
        reader.table(
            "youth_offending_services.csv",
            "id",
            YouthOffendingService::id,
            row -> service(row, police));
    var authorities =
        reader.table(
            "local_authorities.csv",
            "gss_code",
            LocalAuthority::gss,
            row -> authority(row, police, services));
    return new PlaceTables(police, services, authorities);
  }

  private static PoliceArea policeArea(ReferenceRow row, DatedTable<ProbationRegion> regions) {
    return new PoliceArea(
        row.text("id"),
        row.text("name"),
        row.reference("probation_region", regions::knows),
        row.oneOf(Basis.class, "basis"),
        row.validity());
  }

  private static YouthOffendingService service(ReferenceRow row, DatedTable<PoliceArea> police) {
    return new YouthOffendingService(
        row.text("id"),
        row.text("name"),
        row.oneOf(Nation.class, "nation"),
        row.text("region"),
        row.reference("police_area", police::knows),
        row.validity());
  }

  private static LocalAuthority authority(
      ReferenceRow row, DatedTable<PoliceArea> police, DatedTable<YouthOffendingService> services) {
    return new LocalAuthority(
        row.text("gss_code"),
        row.text("name"),
        row.oneOf(AuthorityKind.class, "kind"),
        row.oneOf(Nation.class, "nation"),
        row.text("region"),
        row.reference("police_area", police::knows),
        row.reference("youth_offending_service", services::knows),
        row.validity());
  }
}
