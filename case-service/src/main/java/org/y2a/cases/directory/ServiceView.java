package org.y2a.cases.directory;

import java.time.LocalDate;
import java.util.List;
import org.y2a.directory.Directory;
import org.y2a.directory.LocalAuthority;
import org.y2a.directory.YouthOffendingService;

/** A youth offending service and the local authorities that make it up. */
public record ServiceView(YouthOffendingService service, List<LocalAuthority> localAuthorities) {
  static ServiceView of(YouthOffendingService service, Directory directory, LocalDate on) {
    return new ServiceView(service, directory.localAuthoritiesOf(service.id(), on));
  }
}
