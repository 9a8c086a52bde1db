package org.y2a.local;

import java.util.List;
import java.util.stream.Stream;

/** The parts of a stack, in the order in which they rely on each other. */
record Parts(
    PostgresPart postgres, KafkaPart kafka, KeycloakPart keycloak, List<ServicePart> services) {

  static Parts of(Settings settings) {
    return of(settings, Secrets.in(new DataFolder(settings.data()).secrets()));
  }

  static Parts of(Settings settings, Secrets secrets) {
    var data = new DataFolder(settings.data());
    var ports = settings.ports();
    var postgres = new PostgresPart(data, ports.postgres(), secrets);
    var keycloak =
        new KeycloakPart(data, ports.oidc(), secrets, KeycloakInstallation.in(settings.checkout()));
    return new Parts(
        postgres,
        new KafkaPart(data, ports.kafka()),
        keycloak,
        services(settings, postgres.database()));
  }

  List<Part> all() {
    return Stream.concat(foundations().stream(), services.stream()).toList();
  }

  List<Part> foundations() {
    return List.of(postgres, kafka, keycloak);
  }

  Part named(String name) {
    return all().stream()
        .filter(part -> part.name().equals(name))
        .findFirst()
        .orElseThrow(() -> unknown(name));
  }

  ServicePart service(String name) {
    return services.stream()
        .filter(part -> part.name().equals(name))
        .findFirst()
        .orElseThrow(() -> unknown(name));
  }

  private StackFailed unknown(String name) {
    return new StackFailed(
        "There is no %s here; there are %s"
            .formatted(name, String.join(", ", all().stream().map(Part::name).toList())));
  }

  private static List<ServicePart> services(Settings settings, Database databases) {
    var ports = settings.ports();
    return List.of(
        service("case-service", "cases", ports.caseService(), "CASE", settings, databases),
        service(
            "secondment-service",
            "secondments",
            ports.secondmentService(),
            "SECONDMENT",
            settings,
            databases),
        service(
            "transition-service",
            "transitions",
            ports.transitionService(),
            "TRANSITION",
            settings,
            databases),
        service(
            "reporting-service",
            "reporting",
            ports.reportingService(),
            "REPORTING",
            settings,
            databases));
  }

  private static ServicePart service(
      String name, String database, int port, String setting, Settings settings, Database all) {
    return new ServicePart(name, name, database, port, "Y2A_PORT_" + setting, settings, all);
  }
}
