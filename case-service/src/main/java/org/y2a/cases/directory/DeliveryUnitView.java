package org.y2a.cases.directory;

import java.time.LocalDate;
import java.util.List;
import org.y2a.directory.Coverage;
import org.y2a.directory.Directory;
import org.y2a.directory.ProbationDeliveryUnit;

/** A probation delivery unit and the authorities that it covers. */
public record DeliveryUnitView(ProbationDeliveryUnit unit, List<Coverage> covers) {
  static DeliveryUnitView of(ProbationDeliveryUnit unit, Directory directory, LocalDate on) {
    return new DeliveryUnitView(
        unit, directory.coverages(on).stream().filter(c -> c.pdu().equals(unit.code())).toList());
  }
}
