package org.y2a.local.demo;

/** The four services that the demonstration talks to. */
enum Service {
  CASES("case-service"),
  SECONDMENTS("secondment-service"),
  TRANSITIONS("transition-service"),
  REPORTING("reporting-service");

  private final String serviceName;

  Service(String serviceName) {
    this.serviceName = serviceName;
  }

  String serviceName() {
    return serviceName;
  }
}
