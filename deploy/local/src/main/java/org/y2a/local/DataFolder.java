package org.y2a.local;

import java.nio.file.Path;

/** Where things lie in the data folder. */
record DataFolder(Path path) {

  Path logs() {
    return path.resolve("logs");
  }

  Path log(String part) {
    return logs().resolve(part + ".log");
  }

  Path software() {
    return path.resolve("software");
  }

  Path postgres() {
    return path.resolve("postgres");
  }

  Path kafka() {
    return path.resolve("kafka");
  }

  Path keycloak() {
    return path.resolve("keycloak");
  }

  Path secrets() {
    return path.resolve("secrets.properties");
  }

  Path lock() {
    return path.resolve("launcher.lock");
  }
}
