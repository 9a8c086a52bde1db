package org.y2a.transitions.protocol;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Gives the rest of the service its protocols. */
@Singleton
class ProtocolsInService {
  @Produces
  @Singleton
  Protocols protocols() {
    return PublishedProtocols.ALL;
  }
}
