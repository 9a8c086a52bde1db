package org.y2a.local.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the people around one transition mean to do and when, given what is due and their habits.
 */
record Intentions(Draws draws, Habits habits, WorkingDays workingDays) {

  private static final int USUAL_LEAD = 8;
  private static final int LONGEST_DELAY = 15;
  private static final int HANDOVER_LEAD = 6;
  private static final int DAYS_TO_REVIEW = 84;

  /** From the day given on, itself included; what has been done already is left to the doer. */
  List<Engagement> of(TransitionView transition, String yosReference, LocalDate from) {
    return switch (transition.outcome()) {
      case "TRANSFER" -> new Transfer(transition, yosReference, from).engagements();
      case "RETAIN" -> {
        var kept = new Transfer(transition, yosReference, from);
        yield kept.only(Step.START_PLANNING, Step.DECIDE_JOINTLY);
      }
      default -> List.of();
    };
  }

  private final class Transfer {
    private final TransitionView transition;
    private final String reference;
    private final LocalDate from;
    private final List<Engagement> meant = new ArrayList<>();

    Transfer(TransitionView transition, String reference, LocalDate from) {
      this.transition = transition;
      this.reference = reference;
      this.from = from;
    }

    List<Engagement> only(Step... steps) {
      for (var step : steps) {
        mean(step, by(step, transition.due(step).orElse(from)));
      }
      return sorted();
    }

    List<Engagement> engagements() {
      only(Step.START_PLANNING, Step.NAME_SECONDEE, Step.DECIDE_JOINTLY);
      var named = by(Step.NAME_PRACTITIONER, dueOr18(Step.NAME_PRACTITIONER));
      mean(Step.NAME_PRACTITIONER, named);
      if (named.isPresent()) {
        var pack = by(Step.ACKNOWLEDGE_PACK, dueOr18(Step.ACKNOWLEDGE_PACK));
        mean(Step.ACKNOWLEDGE_PACK, pack.map(day -> later(day, named.get())));
      }
      var offerDue = workingDays.before(dueOr18(Step.OFFER_HANDOVER), HANDOVER_LEAD);
      var offered = by(Step.OFFER_HANDOVER, offerDue);
      mean(Step.OFFER_HANDOVER, offered);
      if (offered.isPresent() && named.isPresent()) {
        answered(later(offered.get(), named.get()), offered.get());
      }
      return sorted();
    }

    private void answered(LocalDate answerable, LocalDate offered) {
      if (!habits.refusesFirstOffer(draws, reference)) {
        accepted(answerable, offered);
        return;
      }
      var refused = workingDays.after(answerable, draw(1, 3, "days to refuse"));
      mean(Step.REFUSE_HANDOVER, Optional.of(refused));
      var again = workingDays.after(refused, draw(3, 8, "days to offer again"));
      mean(Step.OFFER_HANDOVER_AGAIN, Optional.of(again));
      accepted(again, again);
    }

    private void accepted(LocalDate answerable, LocalDate offered) {
      var latest = workingDays.after(answerable, draw(1, 4, "days to accept"));
      var accepted =
          switch (habits.timing(Step.ACCEPT_HANDOVER, draws, reference)) {
            case IN_TIME -> Optional.of(latest);
            case LATE -> Optional.of(workingDays.after(latest, draw(5, 20, "delay of acceptance")));
            case NEVER -> Optional.<LocalDate>empty();
          };
      mean(Step.ACCEPT_HANDOVER, accepted);
      accepted.ifPresent(day -> afterwards(later(later(transition.attains18On(), offered), day)));
    }

    private void afterwards(LocalDate transferred) {
      mean(
          Step.HOLD_FIRST_APPOINTMENT,
          between(
              Step.HOLD_FIRST_APPOINTMENT,
              workingDays.after(transferred, 1),
              workingDays.after(transferred, 5)));
      var reviewDue = transferred.plusDays(DAYS_TO_REVIEW);
      mean(Step.REVIEW, between(Step.REVIEW, workingDays.before(reviewDue, 10), reviewDue));
    }

    private Optional<LocalDate> by(Step step, LocalDate due) {
      return between(step, later(from, workingDays.before(due, USUAL_LEAD)), due);
    }

    private Optional<LocalDate> between(Step step, LocalDate earliest, LocalDate due) {
      return switch (habits.timing(step, draws, reference)) {
        case IN_TIME -> Optional.of(inTime(step, earliest, due));
        case LATE ->
            Optional.of(
                workingDays.after(later(earliest, due), draw(1, LONGEST_DELAY, step + " delay")));
        case NEVER -> Optional.empty();
      };
    }

    /** Somebody on duty acts at a weekend where no working day is left. */
    private LocalDate inTime(Step step, LocalDate earliest, LocalDate due) {
      if (!due.isAfter(earliest)) {
        return earliest;
      }
      var days = (int) (due.toEpochDay() - earliest.toEpochDay());
      var drawn = workingDays.onOrBefore(earliest.plusDays(draw(0, days, step + " day")));
      return later(drawn, earliest);
    }

    private LocalDate dueOr18(Step step) {
      return transition.due(step).orElse(transition.attains18On());
    }

    private int draw(int first, int last, String what) {
      return draws.between(first, last, reference, what);
    }

    private void mean(Step step, Optional<LocalDate> on) {
      on.ifPresent(day -> meant.add(new Engagement(day, step)));
    }

    private List<Engagement> sorted() {
      return meant.stream().sorted(Engagement.ORDER).toList();
    }
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
