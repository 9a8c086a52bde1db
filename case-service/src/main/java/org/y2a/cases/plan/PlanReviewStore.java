package org.y2a.cases.plan;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Reviews of plans. */
@ApplicationScoped
class PlanReviewStore {
  private record Row(UUID planId, LocalDate reviewedOn, String outcome, String reviewedBy) {
    PlanView.ReviewView view() {
      return new PlanView.ReviewView(reviewedOn, outcome, reviewedBy);
    }
  }

  private final Jdbi jdbi;

  PlanReviewStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  void add(UUID reviewId, UUID planId, LocalDate on, String outcome, String by) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    insert into plan_review (review_id, plan_id, reviewed_on, outcome, reviewed_by)
                    values (:reviewId, :planId, :on, :outcome, :by)
                    """)
                .bind("reviewId", reviewId)
                .bind("planId", planId)
                .bind("on", on)
                .bind("outcome", outcome)
                .bind("by", by)
                .execute());
  }

  Map<UUID, List<PlanView.ReviewView>> of(List<UUID> planIds) {
    return jdbi.withHandle(
        h ->
            h
                .createQuery(
                    """
                    select plan_id, reviewed_on, outcome, reviewed_by from plan_review
                    where plan_id = any(:ids) order by plan_id, reviewed_on, review_id
                    """)
                .bind("ids", planIds.toArray(UUID[]::new))
                .mapTo(Row.class)
                .stream()
                .collect(groupingBy(Row::planId, mapping(Row::view, toList()))));
  }
}
