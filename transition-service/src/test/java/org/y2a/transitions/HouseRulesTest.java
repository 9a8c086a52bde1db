package org.y2a.transitions;

import org.junit.jupiter.api.Test;
import org.y2a.kit.test.HouseRules;

class HouseRulesTest {
  @Test
  void theServiceKeepsTheRulesOfTheHouse() {
    HouseRules.check("org.y2a.transitions");
  }
}
