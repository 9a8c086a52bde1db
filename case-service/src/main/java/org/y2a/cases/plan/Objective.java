package org.y2a.cases.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a plan is to reach, by a day.
 *
 * @param share of the order's time by which it is due, when the day was derived
 * @param follows positions of the objectives that come before it
 */
public record Objective(
    int position,
    String code,
    Optional<String> text,
    LocalDate dueOn,
    Optional<UUID> orderId,
    Optional<BigDecimal> share,
    List<Integer> follows) {}
