package org.y2a.local.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListSet;
import org.y2a.synthetic.SyntheticHappening;
import org.y2a.synthetic.SyntheticHappening.CaseClosed;
import org.y2a.synthetic.SyntheticHappening.MovedToYos;
import org.y2a.synthetic.SyntheticHappening.NewCase;
import org.y2a.synthetic.SyntheticHappening.OrderExtended;
import org.y2a.synthetic.SyntheticHappening.RequirementsCompleted;
import org.y2a.synthetic.SyntheticHappening.RiskChanged;

/**
 * Lets days pass. On each, first the youth side records what happens to its cases; when that has
 * arrived everywhere, transitions are worked on. What concerns one case is done in order; different
 * cases do not wait for each other.
 */
final class Simulation {

  /** The parts of the world that a day moves. */
  record World(
      Clocks clocks,
      Quiescence quiescence,
      Planning planning,
      Agenda agenda,
      YouthSide youthSide,
      TransitionSide transitionSide,
      Crew crew,
      Deeds deeds) {}

  private final World world;
  private final Map<LocalDate, Map<String, List<SyntheticHappening>>> happenings = new TreeMap<>();

  Simulation(World world, Collection<SyntheticHappening> happenings) {
    this.world = world;
    for (var happening : happenings) {
      this.happenings
          .computeIfAbsent(happening.on(), day -> new TreeMap<>())
          .computeIfAbsent(happening.yosReference(), reference -> new ArrayList<>())
          .add(happening);
    }
  }

  void live(LocalDate day) {
    world.clocks().moveTo(day);
    var changed = happen(day);
    world.quiescence().await();
    world.planning().newlyIdentified(day);
    world.planning().changed(changed, day);
    var steps = world.agenda().take(day);
    if (!steps.isEmpty()) {
      work(steps, day);
      world.quiescence().await();
    }
  }

  /** Gives back the cases whose transition may be another afterwards. */
  private Set<String> happen(LocalDate day) {
    Set<String> changed = new ConcurrentSkipListSet<>();
    world
        .crew()
        .each(
            happenings.getOrDefault(day, Map.of()).values(),
            ofOneCase -> ofOneCase.forEach(happening -> record(happening, changed)));
    return changed;
  }

  private void work(Map<String, List<Step>> steps, LocalDate day) {
    world
        .crew()
        .each(
            steps.entrySet(),
            ofOneCase -> ofOneCase.getValue().forEach(step -> take(step, ofOneCase.getKey(), day)));
  }

  private void record(SyntheticHappening happening, Set<String> changed) {
    var what = happening.getClass().getSimpleName();
    try {
      if (world.youthSide().record(happening)) {
        world.deeds().did(what);
        if (mayChangeTransition(happening)) {
          changed.add(happening.yosReference());
        }
      }
    } catch (Refused refusal) {
      world.deeds().refused(what, refusal);
    }
  }

  /** Whether its outcome, or who has to do with it, may be another afterwards. */
  private static boolean mayChangeTransition(SyntheticHappening happening) {
    return switch (happening) {
      case RequirementsCompleted done -> true;
      case OrderExtended longer -> true;
      case MovedToYos move -> true;
      case NewCase opened -> false;
      case RiskChanged risk -> false;
      case CaseClosed closed -> false;
    };
  }

  private void take(Step step, String yosReference, LocalDate day) {
    try {
      if (world.transitionSide().take(step, yosReference, day)) {
        world.deeds().did(step.name());
      }
    } catch (Refused refusal) {
      world.deeds().refused(step.name(), refusal);
    }
  }
}
