package org.y2a.cases.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.jdbi.v3.core.Jdbi;

/** The versions of the allocation policy. */
@ApplicationScoped
public class AllocationPolicies {
  private final Jdbi jdbi;

  AllocationPolicies(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  public AllocationPolicy inForce(LocalDate on) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    select version, cases_per_fte, very_high_risk_points, high_risk_points,
                      transfers_points, near_18_points as near_1_8_points,
                      near_18_days as near_1_8_days, held_before_points, free_capacity_points
                    from allocation_policy where in_force @> :on::date
                    """)
                .bind("on", on)
                .mapTo(AllocationPolicy.class)
                .one());
  }
}
