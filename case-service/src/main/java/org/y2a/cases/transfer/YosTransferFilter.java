package org.y2a.cases.transfer;

import java.util.Optional;
import java.util.UUID;

/** Which transfers to list; {@code unansweredInTime} is the alarm list. */
record YosTransferFilter(
    Optional<YosTransferState> state, boolean unansweredInTime, Optional<UUID> after, int limit) {}
