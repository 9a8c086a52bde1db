package org.y2a.cases.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.y2a.cases.officer.NamedOfficer;
import org.y2a.cases.officer.OfficerStore;
import org.y2a.cases.responsibility.MoveBetweenServices;
import org.y2a.cases.responsibility.ResponsibilityStore;
import org.y2a.cases.responsibility.YosMove;
import org.y2a.cases.transfer.YosTransfer.Effect;
import org.y2a.cases.youthcase.YosReference;
import org.y2a.cases.youthcase.YouthCase;

/** Carries out an accepted transfer whose day has come. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class YosTransferExecution {
  private final YosTransferStore store;
  private final OfficerStore officers;
  private final ResponsibilityStore responsibility;
  private final MoveBetweenServices step;

  YosTransferExecution(
      YosTransferStore store,
      OfficerStore officers,
      ResponsibilityStore responsibility,
      MoveBetweenServices step) {
    this.store = store;
    this.officers = officers;
    this.responsibility = responsibility;
    this.step = step;
  }

  /**
   * The agreed day stands even when the named officer has left meanwhile: the case then arrives on
   * the alarm list of the receiving service. The day of the move is the answer.
   */
  LocalDate execute(YouthCase locked, YosTransfer accepted, String by, Instant now) {
    Effect effect = accepted.effect(responsibility.presentSince(locked.caseId()), now);
    Optional<NamedOfficer> officer = officers.named(accepted.officerId(), accepted.toYos());
    YosMove move =
        new YosMove(
            accepted.toYos(),
            accepted.homeLocalAuthority(),
            effect.on(),
            Optional.of(reference(locked, accepted)),
            officer.map(NamedOfficer::officerId));
    step.execute(locked, move, officer, effect.at(), by, now);
    store.done(accepted.transferId(), effect.on());
    return effect.on();
  }

  /** One that was free when it was agreed may be taken by now; the move does not wait for that. */
  private YosReference reference(YouthCase locked, YosTransfer accepted) {
    UUID caseId = locked.caseId();
    YosReference agreed =
        Optional.ofNullable(accepted.yosReference())
            .flatMap(YosReference::parse)
            .orElse(locked.reference());
    return store.isTaken(agreed.value(), accepted.toYos(), caseId)
        ? YosReference.parse("T-" + accepted.transferId()).orElseThrow()
        : agreed;
  }
}
