package org.y2a.secondments.service;

import java.time.LocalDate;
import java.util.List;
import org.y2a.directory.Directory;
import org.y2a.directory.YouthOffendingService;

/** What the directory knows of youth offending services and probation delivery units. */
public final class KnownPlaces {

  private static final Directory DIRECTORY = Directory.load();

  private KnownPlaces() {}

  public static boolean isService(String yos, LocalDate on) {
    return DIRECTORY.youthOffendingService(yos, on).isPresent();
  }

  public static boolean isDeliveryUnit(String pdu, LocalDate on) {
    return DIRECTORY.probationDeliveryUnit(pdu, on).isPresent();
  }

  /** Whether the delivery unit takes people who live where the service works. */
  public static boolean covers(String pdu, String yos, LocalDate on) {
    return DIRECTORY.localAuthoritiesOf(yos, on).stream()
        .flatMap(authority -> DIRECTORY.coverageOf(authority.gss(), on).stream())
        .anyMatch(coverage -> coverage.pdu().equals(pdu));
  }

  /** Identifiers of all services, sorted. */
  public static List<String> services(LocalDate on) {
    return DIRECTORY.youthOffendingServices(on).stream()
        .map(YouthOffendingService::id)
        .sorted()
        .toList();
  }
}
