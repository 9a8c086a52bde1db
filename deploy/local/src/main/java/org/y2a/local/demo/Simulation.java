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

/**
 * Lets days pass. What happens to one case on one day happens in order; different cases do not wait
 * for each other. Where something happens to a case, its transition is worked on once that has
 * arrived there.
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
  private final Map<LocalDate, List<SyntheticHappening>> happenings = new TreeMap<>();

  Simulation(World world, Collection<SyntheticHappening> happenings) {
    this.world = world;
    for (var happening : happenings) {
      this.happenings.computeIfAbsent(happening.on(), day -> new ArrayList<>()).add(happening);
    }
  }

  void live(LocalDate day) {
    world.clocks().moveTo(day);
    world.quiescence().await();
    world.planning().newlyIdentified(day);
    var turns = Turn.of(happenings.getOrDefault(day, List.of()), world.agenda().take(day));
    while (!turns.isEmpty()) {
      var changed = act(turns, day);
      world.quiescence().await();
      world.planning().newlyIdentified(day);
      world.planning().changed(changed, day);
      turns = Turn.of(List.of(), world.agenda().take(day));
    }
  }

  /** Gives back the cases to which something has happened. */
  private Set<String> act(Collection<Turn> turns, LocalDate day) {
    turns.stream()
        .filter(Turn::somethingHappens)
        .forEach(turn -> world.agenda().putBack(day, turn.yosReference(), turn.steps()));
    Set<String> changed = new ConcurrentSkipListSet<>();
    world
        .crew()
        .each(
            turns,
            turn -> {
              if (turn.somethingHappens()) {
                turn.happenings().forEach(happening -> record(happening, changed));
              } else {
                turn.steps().forEach(step -> take(step, turn.yosReference(), day));
              }
            });
    return changed;
  }

  private void record(SyntheticHappening happening, Set<String> changed) {
    var what = happening.getClass().getSimpleName();
    try {
      if (world.youthSide().record(happening)) {
        world.deeds().did(what);
        if (Turn.mayChangeTransition(happening)) {
          changed.add(happening.yosReference());
        }
      }
    } catch (Refused refusal) {
      world.deeds().refused(what, refusal);
    }
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
