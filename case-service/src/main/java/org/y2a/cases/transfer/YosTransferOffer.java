package org.y2a.cases.transfer;

import java.time.LocalDate;

/** What the service that has a case says when it offers it. */
public record YosTransferOffer(
    String toYos, String homeLocalAuthority, String reason, LocalDate transferOn) {}
