package org.y2a.cases.youthcase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.y2a.cases.assessment.Assessment;
import org.y2a.cases.child.Child;
import org.y2a.cases.order.SentenceOrder;

/** What a service says when it opens a case. */
public record Opening(
    UUID caseId,
    String yos,
    YosReference reference,
    Child child,
    LocalDate openedOn,
    List<SentenceOrder> orders,
    Optional<Assessment> assessment,
    Optional<String> officerId) {}
