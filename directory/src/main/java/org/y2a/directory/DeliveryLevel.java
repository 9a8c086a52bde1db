package org.y2a.directory;

/** The levels at which probation is delivered, from the most local up. */
public enum DeliveryLevel {
  /** Local delivery unit. */
  UNIT,
  /** Probation delivery unit since 2021, a cluster of local delivery units before. */
  CLUSTER,
  /** Probation region since 2021, division before. */
  REGION,
  NATIONAL
}
