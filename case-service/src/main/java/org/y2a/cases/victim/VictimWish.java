package org.y2a.cases.victim;

/** Whether a victim wishes to be told and heard. */
public enum VictimWish {
  NOT_ASKED,
  WISHES_CONTACT,
  DECLINES_CONTACT
}
