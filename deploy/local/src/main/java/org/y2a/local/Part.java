package org.y2a.local;

import java.util.List;

/** One process of the stack. */
interface Part {

  String name();

  int port();

  /** The setting that moves its port. */
  String portSetting();

  /** Names of the parts that have to be ready before it starts. */
  default List<String> needs() {
    return List.of();
  }

  boolean isOurs(Invocation invocation);

  /** Prepares files and says what to run; nothing of this part runs at that time. */
  Launch launch();

  boolean isReady();

  /** Makes what other parts rely on, each time that it became ready. */
  default void furnish() {}

  default StopSignal stopSignal() {
    return StopSignal.TERMINATE;
  }
}
