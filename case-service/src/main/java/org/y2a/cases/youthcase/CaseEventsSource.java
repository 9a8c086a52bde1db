package org.y2a.cases.youthcase;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.y2a.cases.directory.ServiceDirectory;
import org.y2a.cases.order.Disposals;
import org.y2a.contracts.Nation;
import org.y2a.kit.time.BusinessClock;

/** Gives events the directory's nations and the address of this service. */
@Singleton
class CaseEventsSource {

  @Produces
  @Singleton
  CaseEvents caseEvents(
      ServiceDirectory directory,
      Disposals disposals,
      BusinessClock clock,
      @ConfigProperty(name = "y2a.case-service.address", defaultValue = "http://127.0.0.1:8081")
          String address) {
    return new CaseEvents(
        yos -> nationOf(yos, directory, clock),
        order -> disposals.inForce(order.type(), order.startsOn()),
        address);
  }

  private static Nation nationOf(String yos, ServiceDirectory directory, BusinessClock clock) {
    return directory
        .published()
        .youthOffendingService(yos, clock.today())
        .map(service -> Nation.valueOf(service.nation().name()))
        .orElseThrow();
  }
}
