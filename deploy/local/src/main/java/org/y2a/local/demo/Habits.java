package org.y2a.local.demo;

import java.util.EnumMap;
import java.util.Map;

/**
 * How often people are in time and how often late; the rest never act. Made up, so that every
 * outcome is there to be seen; no statement about any real service.
 *
 * @param refusals share of first handover offers that probation refuses
 */
record Habits(Map<Step, Promptness> promptness, double refusals) {

  record Promptness(double inTime, double late) {

    Promptness {
      if (inTime < 0 || late < 0 || inTime + late > 1) {
        throw new IllegalArgumentException("shares of a whole: " + inTime + ", " + late);
      }
    }

    Timing at(double share) {
      if (share < inTime) {
        return Timing.IN_TIME;
      }
      return share < inTime + late ? Timing.LATE : Timing.NEVER;
    }
  }

  static Habits usual() {
    Map<Step, Promptness> usual = new EnumMap<>(Step.class);
    usual.put(Step.START_PLANNING, new Promptness(0.90, 0.08));
    usual.put(Step.NAME_SECONDEE, new Promptness(0.88, 0.09));
    usual.put(Step.DECIDE_JOINTLY, new Promptness(0.88, 0.09));
    usual.put(Step.NAME_PRACTITIONER, new Promptness(0.86, 0.10));
    usual.put(Step.ACKNOWLEDGE_PACK, new Promptness(0.84, 0.12));
    usual.put(Step.OFFER_HANDOVER, new Promptness(0.90, 0.08));
    usual.put(Step.ACCEPT_HANDOVER, new Promptness(0.92, 0.06));
    usual.put(Step.HOLD_FIRST_APPOINTMENT, new Promptness(0.87, 0.10));
    usual.put(Step.REVIEW, new Promptness(0.85, 0.10));
    return new Habits(Map.copyOf(usual), 0.12);
  }

  Timing timing(Step step, Draws draws, String yosReference) {
    return promptness.get(step).at(draws.share(yosReference, step + " timing"));
  }

  boolean refusesFirstOffer(Draws draws, String yosReference) {
    return draws.in(refusals, yosReference, Step.REFUSE_HANDOVER.name());
  }
}
