package org.y2a.contracts;

import static org.y2a.contracts.Fields.between;

/** Multi-agency public protection arrangements: category 1 to 4, level 1 to 3. */
public record MappaFacts(int category, int level) {

  public MappaFacts {
    between("category", category, 1, 4);
    between("level", level, 1, 3);
  }
}
