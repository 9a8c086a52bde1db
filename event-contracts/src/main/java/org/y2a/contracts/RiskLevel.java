package org.y2a.contracts;

/** Levels of risk of serious harm (RoSH), and of safety and wellbeing, from the lowest up. */
public enum RiskLevel {
  LOW,
  MEDIUM,
  HIGH,
  VERY_HIGH
}
