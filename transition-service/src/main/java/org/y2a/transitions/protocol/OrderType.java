package org.y2a.transitions.protocol;

import java.util.Arrays;
import java.util.Optional;

/** What a court ordered, or what was agreed out of court. */
public enum OrderType {
  COMMUNITY_RESOLUTION(Family.OUT_OF_COURT),
  OUTCOME_22(Family.OUT_OF_COURT),
  YOUTH_CAUTION(Family.OUT_OF_COURT),
  YOUTH_CONDITIONAL_CAUTION(Family.OUT_OF_COURT),
  REFERRAL_ORDER(Family.COMMUNITY),
  REPARATION_ORDER(Family.COMMUNITY),
  YRO(Family.YOUTH_REHABILITATION),
  YRO_ISS(Family.YOUTH_REHABILITATION),
  YRO_INTENSIVE_FOSTERING(Family.YOUTH_REHABILITATION),
  DTO(Family.CUSTODY),
  SECTION_250(Family.CUSTODY),
  SECTION_252A(Family.CUSTODY),
  SECTION_254(Family.CUSTODY),
  SECTION_258(Family.CUSTODY),
  SECTION_259(Family.CUSTODY);

  private enum Family {
    OUT_OF_COURT,
    COMMUNITY,
    YOUTH_REHABILITATION,
    CUSTODY
  }

  private final Family family;

  OrderType(Family family) {
    this.family = family;
  }

  /** The type of that code; none for a type that came after the protocols. */
  static Optional<OrderType> named(String code) {
    return Arrays.stream(values()).filter(type -> type.name().equals(code)).findFirst();
  }

  public boolean isOutOfCourt() {
    return family == Family.OUT_OF_COURT;
  }

  public boolean isYouthRehabilitationOrder() {
    return family == Family.YOUTH_REHABILITATION;
  }
}
