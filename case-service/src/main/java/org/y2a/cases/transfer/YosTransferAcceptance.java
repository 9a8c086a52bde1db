package org.y2a.cases.transfer;

import java.util.Optional;
import org.y2a.cases.youthcase.YosReference;

/** What the receiving service says when it takes a case. */
public record YosTransferAcceptance(
    String officerId, Optional<YosReference> reference, Optional<String> overCapacityReason) {}
