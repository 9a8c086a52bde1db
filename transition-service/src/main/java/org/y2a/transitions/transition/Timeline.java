package org.y2a.transitions.transition;

import java.time.LocalDate;
import java.util.Optional;
import org.y2a.transitions.protocol.BirthDate;
import org.y2a.transitions.protocol.KeyDates;
import org.y2a.transitions.protocol.MilestoneCode;
import org.y2a.transitions.protocol.Protocol;

/**
 * The days of a transition that nobody chooses.
 *
 * @param closedOn when the youth side closed the case of a child who was not transferred
 */
public record Timeline(
    LocalDate caseOpenedOn,
    LocalDate attains18On,
    LocalDate planningDueOn,
    LocalDate identifiedOn,
    Optional<LocalDate> transferAgeReachedOn,
    Optional<LocalDate> closedOn) {

  KeyDates keyDates(Protocol protocol) {
    LocalDate bornOn =
        BirthDate.attaining(
            protocol.transferAge(),
            attains18On,
            planningDueOn,
            protocol.limit(MilestoneCode.PLANNING_STARTED));
    return new KeyDates(bornOn, planningDueOn, attains18On, Optional.empty());
  }

  Timeline transferAgeReached(LocalDate on) {
    return new Timeline(
        caseOpenedOn, attains18On, planningDueOn, identifiedOn, Optional.of(on), closedOn);
  }

  Timeline closed(LocalDate on) {
    return new Timeline(
        caseOpenedOn,
        attains18On,
        planningDueOn,
        identifiedOn,
        transferAgeReachedOn,
        Optional.of(on));
  }
}
