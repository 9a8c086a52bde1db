package org.y2a.secondments;

import org.junit.jupiter.api.Test;
import org.y2a.kit.test.HouseRules;

class HouseRulesTest {

  @Test
  void theServiceKeepsTheHousesRules() {
    HouseRules.check("org.y2a.secondments");
  }
}
