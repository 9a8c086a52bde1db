package org.y2a.cases.youthcase;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.y2a.cases.assessment.AssessmentDetails;
import org.y2a.cases.child.ChildDetails;
import org.y2a.cases.officer.NamedOfficer;
import org.y2a.cases.order.OrderDetails;
import org.y2a.cases.order.SentenceOrder;

/** A case as it is shown to those who may see the child's record. */
@JsonInclude(Include.NON_NULL)
public record CaseView(
    UUID caseId,
    String yos,
    String yosReference,
    CaseStatus status,
    LocalDate openedOn,
    LocalDate planningDueOn,
    LocalDate attains18On,
    @Schema(description = "Last day of the last order that stands; left out when none has an end")
        LocalDate ordersEndOn,
    ChildDetails child,
    ResponsibleView responsible,
    NamedOfficer officer,
    List<OrderDetails> orders,
    AssessmentDetails assessment) {

  /** Who is responsible, as {@code kind:code}, and since when. */
  public record ResponsibleView(String organisation, Instant since) {}

  static CaseView of(YouthCase c) {
    return new CaseView(
        c.caseId(),
        c.yos(),
        c.reference().value(),
        c.status(),
        c.openedOn(),
        c.dates().planningDueOn(),
        c.dates().attains18On(),
        SentenceOrder.lastDay(c.orders()).orElse(null),
        ChildDetails.of(c.child()),
        c.responsible()
            .map(r -> new ResponsibleView(r.organisation().toString(), r.since()))
            .orElse(null),
        c.officer().orElse(null),
        c.orders().stream().map(OrderDetails::of).toList(),
        c.assessment().map(AssessmentDetails::of).orElse(null));
  }

  @Override
  public String toString() {
    return "CaseView[" + caseId + "]";
  }
}
