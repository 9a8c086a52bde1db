package org.y2a.transitions.transition;

import java.util.Optional;
import org.y2a.contracts.Nation;

/** Who holds the case on the youth side, and where the child lives. */
public record YouthSide(
    String yos,
    Nation nation,
    String homeLocalAuthority,
    Optional<String> officer,
    String detailUrl) {

  YouthSide withOfficer(Optional<String> allocated) {
    return new YouthSide(yos, nation, homeLocalAuthority, allocated, detailUrl);
  }

  YouthSide moved(YosMove move) {
    return new YouthSide(
        move.yos(),
        move.nation().orElse(nation),
        move.homeLocalAuthority(),
        move.officer(),
        detailUrl);
  }
}
