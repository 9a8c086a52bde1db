package org.y2a.directory;

import java.util.List;
import java.util.Optional;

/**
 * Coverage and its rule: a known authority, a unit that is not functional, in that unit's region.
 */
record CoverageTable(
    DatedTable<Coverage> coverage,
    DatedTable<LocalAuthority> authorities,
    DatedTable<ProbationDeliveryUnit> units) {

  static CoverageTable read(
      ReferenceReader reader,
      DatedTable<LocalAuthority> authorities,
      DatedTable<ProbationDeliveryUnit> units) {
    CoverageTable none = new CoverageTable(DatedTable.empty(), authorities, units);
    var coverage =
        reader.table(
            "coverage.csv", "local_authority", Coverage::localAuthority, none::readCoverage);
    return new CoverageTable(coverage, authorities, units);
  }

  CoverageTable with(List<Coverage> corrections) {
    DatedTable<Coverage> corrected = coverage;
    for (Coverage correction : corrections) {
      fault(correction)
          .ifPresent(
              fault -> {
                throw new IllegalArgumentException(fault.column() + ": " + fault.problem());
              });
      corrected = corrected.with(correction.localAuthority(), correction);
    }
    return new CoverageTable(corrected, authorities, units);
  }

  private Coverage readCoverage(ReferenceRow row) {
    Coverage read =
        new Coverage(
            row.text("local_authority"),
            row.text("pdu"),
            row.text("region"),
            row.optional("unit"),
            row.oneOf(Basis.class, "basis"),
            row.text("note"),
            row.validity());
    fault(read)
        .ifPresent(
            fault -> {
              throw row.invalid(fault.column(), fault.problem());
            });
    return read;
  }

  private record Fault(String column, String problem) {}

  private Optional<Fault> fault(Coverage candidate) {
    if (!authorities.knows(candidate.localAuthority())) {
      return unknown("local_authority", candidate.localAuthority());
    }
    var unit = units.find(candidate.pdu(), candidate.validity().from());
    if (unit.isEmpty()) {
      return unknown("pdu", candidate.pdu());
    }
    if (unit.get().functional()) {
      return Optional.of(
          new Fault("pdu", "'" + candidate.pdu() + "' is functional and covers no authority"));
    }
    if (!unit.get().region().equals(candidate.region())) {
      return Optional.of(
          new Fault("region", "'" + candidate.region() + "' is not the region of the unit"));
    }
    return Optional.empty();
  }

  private static Optional<Fault> unknown(String column, String value) {
    return Optional.of(new Fault(column, "'" + value + "' is not in the directory"));
  }
}
