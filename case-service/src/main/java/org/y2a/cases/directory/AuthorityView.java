package org.y2a.cases.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.y2a.directory.Coverage;
import org.y2a.directory.DeliveryPlace;
import org.y2a.directory.Directory;
import org.y2a.directory.LocalAuthority;
import org.y2a.directory.SeniorContact;

/**
 * A local authority, who delivers probation for it from the unit to the nation, and whom to ask.
 */
public record AuthorityView(
    LocalAuthority localAuthority,
    Optional<Coverage> coverage,
    List<DeliveryPlace> levels,
    Optional<SeniorContact> seniorContact) {

  static AuthorityView of(LocalAuthority authority, Directory directory, LocalDate on) {
    return new AuthorityView(
        authority,
        directory.coverageOf(authority.gss(), on),
        directory.levelsOf(authority.gss(), on),
        directory.contactForAuthority(authority.gss(), on));
  }
}
