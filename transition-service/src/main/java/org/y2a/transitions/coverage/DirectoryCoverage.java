package org.y2a.transitions.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.y2a.directory.Directory;
import org.y2a.transitions.allocation.Coverage;
import org.y2a.transitions.allocation.Placement;

/** The directory's coverage, which an operator's correction overrides from its day on. */
@ApplicationScoped
class DirectoryCoverage implements Coverage {
  private final Directory directory;
  private final CoverageCorrections corrections;

  DirectoryCoverage(Directory directory, CoverageCorrections corrections) {
    this.directory = directory;
    this.corrections = corrections;
  }

  @Override
  public Optional<Placement> covering(String localAuthority, LocalDate on) {
    return corrections.covering(localAuthority, on).or(() -> recorded(localAuthority, on));
  }

  private Optional<Placement> recorded(String localAuthority, LocalDate on) {
    return directory
        .coverageOf(localAuthority, on)
        .map(coverage -> new Placement(coverage.pdu(), coverage.region()));
  }
}
