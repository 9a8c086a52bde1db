package org.y2a.cases.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.y2a.cases.code.CodeLists;
import org.y2a.cases.responsibility.BusinessDays;
import org.y2a.cases.youthcase.CaseAccess;
import org.y2a.cases.youthcase.YouthCase;
import org.y2a.kit.audit.AccessAudit;
import org.y2a.kit.database.TimeOrderedIds;
import org.y2a.kit.problem.FieldError;
import org.y2a.kit.problem.Problem;
import org.y2a.kit.rest.Cursor;
import org.y2a.kit.rest.Page;
import org.y2a.kit.rest.VersionCheck;
import org.y2a.kit.time.BusinessClock;

/**
 * Appointments, missing episodes and enforcement of a case. Appointments are many and therefore no
 * versions of the case; each write is audited.
 */
@ApplicationScoped
@Transactional
public class Contacts {
  private final CaseAccess access;
  private final AppointmentStore appointments;
  private final MissingEpisodeStore missing;
  private final EnforcementStore steps;
  private final Enforcement enforcement;
  private final CodeLists codes;
  private final AccessAudit audit;
  private final BusinessClock clock;

  Contacts(
      CaseAccess access,
      AppointmentStore appointments,
      MissingEpisodeStore missing,
      EnforcementStore steps,
      Enforcement enforcement,
      CodeLists codes,
      AccessAudit audit,
      BusinessClock clock) {
    this.access = access;
    this.appointments = appointments;
    this.missing = missing;
    this.steps = steps;
    this.enforcement = enforcement;
    this.codes = codes;
    this.audit = audit;
    this.clock = clock;
  }

  public Page<AppointmentView> appointments(
      UUID caseId, Window window, Optional<Place> after, int limit) {
    access.read(caseId);
    List<AppointmentView> rows =
        appointments.between(caseId, window.start(), window.end(), after, limit);
    return Page.of(
        rows,
        limit,
        last -> Cursor.encode(last.plannedAt().toString(), last.appointmentId().toString()));
  }

  public UUID plan(UUID caseId, Instant plannedAt, String kind, Optional<String> outcome) {
    YouthCase locked = lock(caseId);
    outcome.ifPresent(o -> requireHappened(plannedAt));
    UUID id = TimeOrderedIds.at(clock.now()).next();
    appointments.add(caseId, new AppointmentView(id, plannedAt, kind, outcome.orElse(null)));
    outcome.ifPresent(o -> enforcement.reconsider(locked, id));
    written(caseId, "APPOINTMENT_PLANNED");
    return id;
  }

  /** The outcome, or a correction of it. */
  public void conclude(UUID caseId, UUID appointmentId, String outcome) {
    YouthCase locked = lock(caseId);
    requireHappened(appointments.plannedAt(caseId, appointmentId).orElseThrow(Problem::notFound));
    appointments.conclude(appointmentId, outcome);
    enforcement.reconsider(locked, appointmentId);
    written(caseId, "APPOINTMENT_CONCLUDED");
  }

  public UUID missing(UUID caseId, Instant from, Optional<Instant> until) {
    lock(caseId);
    UUID id = TimeOrderedIds.at(clock.now()).next();
    if (!missing.add(caseId, new MissingEpisodeView(id, from, until.orElse(null)))) {
      throw Problem.conflict("OVERLAPS", "The child was already recorded as missing in that time");
    }
    written(caseId, "MISSING");
    return id;
  }

  public void found(UUID caseId, UUID episodeId, Instant at) {
    lock(caseId);
    MissingEpisodeView episode = missing.find(caseId, episodeId).orElseThrow(Problem::notFound);
    if (episode.foundAt() != null) {
      throw Problem.conflict("FOUND_ALREADY", "The episode has ended");
    }
    if (!at.isAfter(episode.missingFrom())) {
      throw Problem.invalid(
          new FieldError("foundAt", "AFTER_START", "The child went missing later than that"));
    }
    missing.end(episodeId, at);
    written(caseId, "FOUND");
  }

  /** The new version of the case: a step of enforcement is part of its history. */
  public long enforce(UUID caseId, UUID stepId, TakenStep step) {
    YouthCase locked = lock(caseId);
    enforcement.taken(locked, stepId, step, access.callerName());
    return access.changed(
        locked,
        "ENFORCED",
        Map.of("step", step.step().name(), "takenOn", step.takenOn()),
        clock.now());
  }

  public Compliance compliance(UUID caseId, Window window) {
    access.read(caseId);
    return Compliance.of(
        window.from(),
        window.to(),
        counts(appointments.count(caseId, window.start(), window.end())),
        (int)
            missing.of(caseId).stream()
                .filter(e -> window.touches(e.missingFrom(), Optional.ofNullable(e.foundAt())))
                .count(),
        steps.of(caseId).stream().filter(s -> window.holds(s.takenOn())).toList(),
        enforcement.due(caseId).map(EnforcementPolicy.StepDue::step).orElse(null));
  }

  public List<MissingEpisodeView> missingEpisodes(UUID caseId) {
    access.read(caseId);
    return missing.of(caseId);
  }

  private Compliance.Counts counts(Map<String, Integer> byOutcome) {
    Map<Attendance, Integer> counted = new EnumMap<>(Attendance.class);
    byOutcome.forEach(
        (outcome, n) ->
            codes
                .countsAs(outcome)
                .ifPresent(as -> counted.merge(Attendance.valueOf(as), n, Integer::sum)));
    return new Compliance.Counts(
        counted.getOrDefault(Attendance.ATTENDED, 0),
        counted.getOrDefault(Attendance.ACCEPTABLE_ABSENCE, 0),
        counted.getOrDefault(Attendance.UNACCEPTABLE_ABSENCE, 0),
        counted.getOrDefault(Attendance.NOT_COUNTED, 0),
        byOutcome.getOrDefault("", 0));
  }

  private YouthCase lock(UUID caseId) {
    return access.lockOpen(caseId, VersionCheck.ifSent(null));
  }

  private void requireHappened(Instant plannedAt) {
    if (plannedAt.isAfter(BusinessDays.startOf(clock.today().plusDays(1)))) {
      throw Problem.invalid(
          new FieldError("outcome", "NOT_IN_FUTURE", "An appointment to come has no outcome"));
    }
  }

  private void written(UUID caseId, String what) {
    audit.changed("youth-case", caseId.toString(), what);
  }
}
