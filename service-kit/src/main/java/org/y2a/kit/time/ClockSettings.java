package org.y2a.kit.time;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/**
 * Whether business time may be moved: for demonstrations, tests and simulations, never in
 * production.
 */
@ConfigMapping(prefix = "y2a.clock")
public interface ClockSettings {

  @WithDefault("false")
  boolean adjustable();
}
