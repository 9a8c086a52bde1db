package org.y2a.reporting.figure;

import java.math.BigDecimal;

public record Exclusion(String code, BigDecimal count) {}
