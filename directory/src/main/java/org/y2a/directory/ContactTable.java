package org.y2a.directory;

import java.util.List;
import java.util.Optional;
import org.y2a.directory.SeniorContact.PlaceKind;

/** Senior contacts by the kind of place and its key. */
record ContactTable(DatedTable<SeniorContact> contacts) {

  static ContactTable read(ReferenceReader reader, PlaceTables places) {
    return new ContactTable(
        reader.table(
            "senior_contacts.csv",
            "place",
            contact -> key(contact.placeKind(), contact.place()),
            row -> contact(row, places)));
  }

  /**
   * Where the coverage of an authority is corrected, its contact becomes the head of the new unit.
   */
  ContactTable following(List<Coverage> corrections, DatedTable<ProbationDeliveryUnit> units) {
    DatedTable<SeniorContact> followed = contacts;
    for (Coverage correction : corrections) {
      ProbationDeliveryUnit unit =
          units.find(correction.pdu(), correction.validity().from()).orElseThrow();
      followed =
          followed.with(
              key(PlaceKind.LOCAL_AUTHORITY, correction.localAuthority()),
              headOf(unit, correction));
    }
    return new ContactTable(followed);
  }

  private static SeniorContact headOf(ProbationDeliveryUnit unit, Coverage correction) {
    return new SeniorContact(
        PlaceKind.LOCAL_AUTHORITY,
        correction.localAuthority(),
        "Head of " + unit.name() + " PDU",
        "pdu:" + unit.code(),
        Optional.empty(),
        Basis.DERIVED,
        correction.validity());
  }

  static String key(PlaceKind kind, String place) {
    return kind + " " + place;
  }

  private static SeniorContact contact(ReferenceRow row, PlaceTables places) {
    PlaceKind kind = row.oneOf(PlaceKind.class, "place_kind");
    return new SeniorContact(
        kind,
        row.reference(
            "place",
            switch (kind) {
              case LOCAL_AUTHORITY -> places.authorities()::knows;
              case POLICE_AREA -> places.police()::knows;
            }),
        row.text("post"),
        row.text("organisation"),
        row.optional("person"),
        row.oneOf(Basis.class, "basis"),
        row.validity());
  }
}
