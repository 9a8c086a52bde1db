package org.y2a.cases.directory;

import java.time.LocalDate;
import java.util.Optional;
import org.y2a.directory.Directory;
import org.y2a.directory.PoliceArea;
import org.y2a.directory.SeniorContact;

/** A police area and its senior probation contact. */
public record PoliceAreaView(PoliceArea policeArea, Optional<SeniorContact> seniorContact) {
  static PoliceAreaView of(PoliceArea area, Directory directory, LocalDate on) {
    return new PoliceAreaView(area, directory.contactForPoliceArea(area.id(), on));
  }
}
