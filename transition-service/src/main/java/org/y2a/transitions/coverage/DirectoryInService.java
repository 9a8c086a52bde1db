package org.y2a.transitions.coverage;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.y2a.directory.Directory;

/** Gives the rest of the service the directory, read once. */
@Singleton
class DirectoryInService {
  @Produces
  @Singleton
  Directory directory() {
    return Directory.load();
  }
}
