package org.y2a.cases.oversight;

import java.util.List;
import java.util.Optional;

/** Why an item is returned: codes, and words that stay in this service. */
public record Return(List<String> reasons, Optional<String> text) {}
