package org.y2a.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.y2a.directory.ProbationDeliveryUnit.Purpose;

/** The structure of probation: regions, delivery units and the levels of delivery. */
record ProbationTables(
    DatedTable<ProbationRegion> regions,
    DatedTable<ProbationDeliveryUnit> units,
    DatedTable<DeliveryPlace> delivery) {

  static ProbationTables read(ReferenceReader reader) {
    var regions =
        reader.table(
            "probation_regions.csv", "code", ProbationRegion::code, ProbationTables::region);
    var units =
        reader.table(
            "probation_delivery_units.csv",
            "code",
            ProbationDeliveryUnit::code,
            row -> deliveryUnit(row, regions));
    var delivery =
        reader.table(
            "delivery_places.csv",
            "code",
            place -> key(place.level(), place.code()),
            ProbationTables::deliveryPlace);
    return new ProbationTables(regions, units, delivery);
  }

  /** The place and everything it is part of, from local to national. */
  List<DeliveryPlace> upFrom(DeliveryLevel level, String code, LocalDate on) {
    List<DeliveryPlace> chain = new ArrayList<>();
    Optional<DeliveryPlace> next = delivery.find(key(level, code), on);
    while (next.isPresent()) {
      chain.add(next.get());
      next = partOf(next.get(), on);
    }
    return List.copyOf(chain);
  }

  private Optional<DeliveryPlace> partOf(DeliveryPlace place, LocalDate on) {
    return place
        .level()
        .above()
        .flatMap(above -> place.partOf().flatMap(code -> delivery.find(key(above, code), on)));
  }

  private static String key(DeliveryLevel level, String code) {
    return level + " " + code;
  }

  private static ProbationRegion region(ReferenceRow row) {
    return new ProbationRegion(row.text("code"), row.text("name"), row.validity());
  }

  private static ProbationDeliveryUnit deliveryUnit(
      ReferenceRow row, DatedTable<ProbationRegion> regions) {
    return new ProbationDeliveryUnit(
        row.text("code"),
        row.text("name"),
        row.reference("region", regions::knows),
        row.oneOf(Purpose.class, "purpose"),
        row.validity());
  }

  private static DeliveryPlace deliveryPlace(ReferenceRow row) {
    return new DeliveryPlace(
        row.text("code"),
        row.text("name"),
        row.oneOf(DeliveryLevel.class, "level"),
        row.optional("part_of"),
        row.validity());
  }
}
