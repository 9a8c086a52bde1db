package org.y2a.contracts;

/** What it means for an order of a type that its child turns 18; the protocol sets the limits. */
public enum AtTransferAge {
  NOT_CONCERNED,
  STAYS,
  TRANSFERS_ONCE_REQUIREMENTS_DONE,
  TRANSFERS
}
