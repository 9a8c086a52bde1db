package org.y2a.synthetic;

import java.util.List;

/** A case as it is first seen, and all that is going to happen to it. */
record CasePlan(SyntheticCase seen, List<SyntheticHappening> later) {}
