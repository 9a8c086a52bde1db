package org.y2a.local.demo;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import org.y2a.synthetic.SyntheticHappening;
import org.y2a.synthetic.SyntheticHappening.NewCase;

/** A share of the cases that are opened as time goes on; always the same ones. */
record Newcomers(int percent) {

  /** Leaves out the other new cases and all that happens to them. */
  List<SyntheticHappening> among(Collection<SyntheticHappening> happenings) {
    var leftOut = new HashSet<String>();
    happenings.stream()
        .filter(NewCase.class::isInstance)
        .map(SyntheticHappening::yosReference)
        .filter(reference -> !isWanted(reference))
        .forEach(leftOut::add);
    return happenings.stream().filter(h -> !leftOut.contains(h.yosReference())).toList();
  }

  private boolean isWanted(String reference) {
    return Math.floorMod(reference.hashCode(), 100) < percent;
  }
}
