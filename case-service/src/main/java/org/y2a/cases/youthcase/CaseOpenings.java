package org.y2a.cases.youthcase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.y2a.cases.deadline.Deadlines;
import org.y2a.cases.officer.Officers;
import org.y2a.cases.order.Disposals;
import org.y2a.cases.responsibility.BusinessDays;
import org.y2a.cases.responsibility.Responsible;
import org.y2a.contracts.EventData;
import org.y2a.kit.outbox.Outbox;
import org.y2a.kit.problem.Problem;
import org.y2a.kit.security.Organisation;
import org.y2a.kit.time.BusinessClock;

/**
 * Opens cases; what the watch would say of a child past a date already is said in the same breath.
 */
@ApplicationScoped
public class CaseOpenings {
  private final OpeningStore store;
  private final Officers officers;
  private final Disposals disposals;
  private final Deadlines deadlines;
  private final CaseAccess access;
  private final CaseEvents events;
  private final Outbox outbox;
  private final BusinessClock clock;

  CaseOpenings(
      OpeningStore store,
      Officers officers,
      Disposals disposals,
      Deadlines deadlines,
      CaseAccess access,
      CaseEvents events,
      Outbox outbox,
      BusinessClock clock) {
    this.store = store;
    this.officers = officers;
    this.disposals = disposals;
    this.deadlines = deadlines;
    this.access = access;
    this.events = events;
    this.outbox = outbox;
    this.clock = clock;
  }

  @Transactional
  public YouthCase open(Opening opening) {
    if (!access.scope().coversService(opening.yos())) {
      throw Problem.forbidden("You can open cases for your own service only");
    }
    Instant now = clock.now();
    YouthCase opened = begin(opening, LocalDate.ofInstant(now, BusinessClock.LONDON));
    boolean countersign = opened.assessment().isPresent() && access.callerIsAPerson();
    if (!store.insert(
        opened,
        deadlines.initial(opened, countersign),
        countersign ? Optional.of(TimeOrderedIds.at(now).next()) : Optional.empty(),
        access.callerName(),
        now)) {
      throw Problem.conflict(
          "YOS_REFERENCE_TAKEN", "The service already has a case under this reference");
    }
    access.opened(opened);
    outbox.publishAll(announcements(opened));
    return opened;
  }

  private YouthCase begin(Opening opening, LocalDate today) {
    TransferDates dates = TransferDates.of(opening.child().dateOfBirth(), opening.openedOn());
    return new YouthCase(
        opening.caseId(),
        1,
        opening.child(),
        opening.yos(),
        opening.reference(),
        CaseStatus.OPEN,
        opening.openedOn(),
        dates,
        new Raised(dates.planningDueBy(today), dates.transferAgeReachedBy(today)),
        Optional.of(
            new Responsible(
                Organisation.yos(opening.yos()), BusinessDays.startOf(opening.openedOn()))),
        opening.officerId().map(id -> officers.named(id, opening.yos())),
        opening.orders(),
        opening.assessment());
  }

  private List<EventData> announcements(YouthCase opened) {
    List<EventData> said = new ArrayList<>();
    said.add(events.opened(opened, disposals.types().anyCustody(opened.orders())));
    if (opened.raised().planning()) {
      said.add(events.planningDue(opened));
    }
    if (opened.raised().transferAge()) {
      said.add(events.transferAgeReached(opened));
    }
    return said;
  }
}
