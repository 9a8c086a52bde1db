package org.y2a.cases.youthcase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.y2a.cases.alarm.OfficerAlarms;
import org.y2a.cases.deadline.Deadlines;
import org.y2a.cases.officer.NamedOfficer;
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
  private final OfficerAlarms alarms;
  private final CaseEvents events;
  private final Outbox outbox;
  private final BusinessClock clock;

  CaseOpenings(
      OpeningStore store,
      Officers officers,
      Disposals disposals,
      Deadlines deadlines,
      CaseAccess access,
      OfficerAlarms alarms,
      CaseEvents events,
      Outbox outbox,
      BusinessClock clock) {
    this.store = store;
    this.officers = officers;
    this.disposals = disposals;
    this.deadlines = deadlines;
    this.access = access;
    this.alarms = alarms;
    this.events = events;
    this.outbox = outbox;
    this.clock = clock;
  }

  @Transactional
  public YouthCase open(Opening opening) {
    if (!access.scope().coversService(opening.yos())) {
      throw Problem.forbidden("You can open cases for your own service only");
    }
    Optional<NamedOfficer> officer =
        opening.officerId().map(id -> officers.named(id, opening.yos()));
    return openAll(List.of(opening), o -> officer).stream()
        .findFirst()
        .orElseThrow(
            () ->
                Problem.conflict(
                    "YOS_REFERENCE_TAKEN", "The service already has a case under this reference"));
  }

  /**
   * Those opened, of services that the caller acts for. The others' references were taken.
   *
   * @param officerOf the officer that an opening names, known to its service
   */
  @Transactional(TxType.MANDATORY)
  public List<YouthCase> openAll(
      List<Opening> openings, Function<Opening, Optional<NamedOfficer>> officerOf) {
    Instant now = clock.now();
    LocalDate today = LocalDate.ofInstant(now, BusinessClock.LONDON);
    List<YouthCase> begun =
        openings.stream().map(o -> begin(o, officerOf.apply(o), today)).toList();
    boolean countersigned = access.callerIsAPerson();
    Set<UUID> written =
        store.insert(
            begun,
            deadlines.initial(begun, countersigned),
            countersigned,
            access.callerName(),
            now);
    List<YouthCase> opened = begun.stream().filter(c -> written.contains(c.caseId())).toList();
    access.opened(opened);
    outbox.publishAll(opened.stream().flatMap(c -> announcements(c).stream()).toList());
    alarms.raise(
        opened.stream().filter(c -> c.officer().isEmpty()).map(YouthCase::caseId).toList(), now);
    return opened;
  }

  private static YouthCase begin(Opening opening, Optional<NamedOfficer> officer, LocalDate today) {
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
        officer,
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
