package org.y2a.reporting.figure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.y2a.directory.Directory;
import org.y2a.directory.Nation;
import org.y2a.directory.YouthOffendingService;

/** Puts services, units and rules into groups, named as the directory names them on a day. */
@ApplicationScoped
class Groupings {
  private final Directory directory;

  Groupings(Directory directory) {
    this.directory = directory;
  }

  Function<String, Group> of(Breakdown by, LocalDate on) {
    return key -> key == null ? Group.NONE : group(by, key, on);
  }

  private Group group(Breakdown by, String key, LocalDate on) {
    return switch (by) {
      case NATION -> ofService(key, on, s -> Optional.of(nation(s.nation())));
      case REGION -> ofService(key, on, s -> region(s, on));
      case POLICE_AREA -> ofService(key, on, s -> policeArea(s, on));
      case YOS -> ofService(key, on, s -> Optional.of(new Group(s.id(), s.name())));
      case PDU ->
          directory
              .probationDeliveryUnit(key, on)
              .map(u -> new Group(u.code(), u.name()))
              .orElse(unknown(key));
      case OUTCOME_RULE -> new Group(key, key);
    };
  }

  private Group ofService(
      String id, LocalDate on, Function<YouthOffendingService, Optional<Group>> group) {
    return directory.youthOffendingService(id, on).flatMap(group).orElse(unknown(id));
  }

  private Optional<Group> policeArea(YouthOffendingService service, LocalDate on) {
    return directory.policeArea(service.policeArea(), on).map(a -> new Group(a.id(), a.name()));
  }

  private Optional<Group> region(YouthOffendingService service, LocalDate on) {
    return directory
        .policeArea(service.policeArea(), on)
        .flatMap(area -> directory.probationRegion(area.probationRegion(), on))
        .map(r -> new Group(r.code(), r.name()));
  }

  private static Group nation(Nation nation) {
    return switch (nation) {
      case ENGLAND -> new Group("ENGLAND", "England");
      case WALES -> new Group("WALES", "Wales");
    };
  }

  /** Kept apart under its own id, so that it is seen and no total is wrong. */
  private static Group unknown(String id) {
    return new Group(id, "Not in the directory");
  }
}
