package org.y2a.synthetic;

import java.util.Optional;

/** Cases that are awkward on purpose; every run of 300 cases holds each kind once. */
public enum AwkwardKind {
  BORN_29_FEBRUARY,
  ORDER_ENDS_ON_18TH_BIRTHDAY,
  ORDER_ENDS_DAY_BEFORE_18,
  TWO_ORDERS_AT_ONCE,
  MOVES_BETWEEN_SERVICES,
  NO_PNC_ID,
  WELSH_SERVICE,
  IN_CUSTODY,
  OPENED_AFTER_17Y6M,
  BIRTHDAY_AT_CHRISTMAS,
  BIRTHDAY_AT_EASTER;

  private static final int EVERY = 300;
  private static final int APART = 27;

  static Optional<AwkwardKind> ofCase(long index) {
    int place = (int) (index % EVERY);
    return place % APART == 0 && place / APART < values().length
        ? Optional.of(values()[place / APART])
        : Optional.empty();
  }
}
