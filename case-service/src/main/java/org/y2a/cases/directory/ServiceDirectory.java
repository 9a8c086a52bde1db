package org.y2a.cases.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.spi.CDI;
import java.util.List;
import org.y2a.directory.Coverage;
import org.y2a.directory.Directory;
import org.y2a.kit.time.BusinessClock;

/** The directory of services with the operators' corrections of coverage. */
@ApplicationScoped
public class ServiceDirectory {
  private record Corrected(List<Coverage> corrections, Directory directory) {}

  private final CoverageCorrectionStore corrections;
  private final BusinessClock clock;
  private final Directory published = Directory.load();
  private volatile Corrected corrected = new Corrected(List.of(), published);

  ServiceDirectory(CoverageCorrectionStore corrections, BusinessClock clock) {
    this.corrections = corrections;
    this.clock = clock;
  }

  /** For requests, which check themselves before any bean of ours is called. */
  public static ServiceDirectory known() {
    return CDI.current().select(ServiceDirectory.class).get();
  }

  /** As it ships: what corrections do not touch. */
  public Directory published() {
    return published;
  }

  public boolean isService(String yos) {
    return published.youthOffendingService(yos, clock.today()).isPresent();
  }

  public boolean isLocalAuthority(String gss) {
    return published.localAuthority(gss, clock.today()).isPresent();
  }

  public Directory corrected() {
    List<Coverage> present = corrections.all();
    Corrected known = corrected;
    if (!known.corrections().equals(present)) {
      known = new Corrected(present, published.withCorrections(present));
      corrected = known;
    }
    return known.directory();
  }
}
