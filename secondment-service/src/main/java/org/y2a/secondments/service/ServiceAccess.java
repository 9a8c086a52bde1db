package org.y2a.secondments.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import org.y2a.kit.problem.Problem;
import org.y2a.kit.security.CurrentCaller;
import org.y2a.kit.time.BusinessClock;
import org.y2a.secondments.service.ServiceScope.Everywhere;
import org.y2a.secondments.service.ServiceScope.Nowhere;
import org.y2a.secondments.service.ServiceScope.OfDeliveryUnit;
import org.y2a.secondments.service.ServiceScope.OfService;

/** Lets a caller see the services of their scope and answers 404 for the others. */
@ApplicationScoped
public class ServiceAccess {

  private final CurrentCaller caller;
  private final BusinessClock clock;
  private final Lending lending;

  ServiceAccess(CurrentCaller caller, BusinessClock clock, Lending lending) {
    this.caller = caller;
    this.clock = clock;
    this.lending = lending;
  }

  public void requireVisible(String yos) {
    if (!isVisible(yos) || !KnownPlaces.isService(yos, clock.today())) {
      throw Problem.notFound();
    }
  }

  /**
   * Someone who works, or is to work, in any of these services; or comes from the caller's unit.
   */
  public void requireVisible(Collection<String> services, String homePdu) {
    boolean ofOwnUnit = scope().equals(new OfDeliveryUnit(homePdu));
    boolean everywhere = scope() instanceof Everywhere;
    if (!everywhere && !ofOwnUnit && services.stream().noneMatch(this::isVisible)) {
      throw Problem.notFound();
    }
  }

  /** Secondments are arranged nationally. */
  public void requireNational() {
    if (!(scope() instanceof Everywhere)) {
      throw Problem.forbidden("This is done for the nation as a whole");
    }
  }

  private boolean isVisible(String yos) {
    return switch (scope()) {
      case Everywhere() -> true;
      case OfService(String own) -> own.equals(yos);
      case OfDeliveryUnit(String pdu) -> worksWith(pdu, yos, clock.today());
      case Nowhere() -> false;
    };
  }

  private boolean worksWith(String pdu, String yos, LocalDate on) {
    return KnownPlaces.covers(pdu, yos, on) || lending.lends(pdu, yos, on);
  }

  private ServiceScope scope() {
    return ServiceScope.of(caller.get());
  }
}
