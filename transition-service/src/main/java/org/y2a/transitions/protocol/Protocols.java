package org.y2a.transitions.protocol;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.y2a.contracts.Nation;

/** Every protocol there was, each in force until the next one of its nation. */
public record Protocols(List<Protocol> all) {
  public Protocols {
    all = all.stream().sorted(comparing(Protocol::inForceFrom)).toList();
    for (Nation nation : Nation.values()) {
      if (all.stream().noneMatch(protocol -> protocol.nation() == nation)) {
        throw new IllegalArgumentException("No protocol for " + nation);
      }
    }
  }

  /** The protocol in force on a day; before the first one of the nation, that first one. */
  public Protocol inForce(Nation nation, LocalDate on) {
    List<Protocol> ofNation = all.stream().filter(each -> each.nation() == nation).toList();
    return ofNation.reversed().stream()
        .filter(each -> !each.inForceFrom().isAfter(on))
        .findFirst()
        .orElse(ofNation.getFirst());
  }

  public Optional<Protocol> named(String code) {
    return all.stream().filter(protocol -> protocol.code().equals(code)).findFirst();
  }

  public Protocol ofPolicyVersion(String policyVersion) {
    return all.stream()
        .filter(protocol -> protocol.policyVersion().equals(policyVersion))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No policy version " + policyVersion));
  }
}
