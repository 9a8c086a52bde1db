package org.y2a.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One of the four services, or a replica of one.
 *
 * @param name that of its process; a replica's differs from its service's
 * @param service the module that it is built from
 * @param database the one it owns
 */
record ServicePart(
    String name,
    String service,
    String database,
    int port,
    String portSetting,
    Settings settings,
    Database databases)
    implements Part {
  /** Its very first start includes a build. */
  private static final String LONGEST_WAIT_FOR_KEYCLOAK = "170s";

  @Override
  public List<String> needs() {
    return List.of("postgres", "kafka");
  }

  @Override
  public boolean isOurs(Invocation invocation) {
    return invocation.isMarked(settings.data(), name);
  }

  @Override
  public Launch launch() {
    var jar = application();
    if (!Files.exists(jar)) {
      throw new StackFailed("%s is not built: there is no %s".formatted(service, jar));
    }
    var rest =
        Stream.of(debugger(), chosenOptions(), Stream.of("-jar", jar.toString()))
            .flatMap(options -> options)
            .toList();
    var command = new Java(settings.data()).command(name, "256m", rest);
    return new Launch(command, environment());
  }

  @Override
  public boolean isReady() {
    return Loopback.succeeds(address() + "/q/health/ready");
  }

  String address() {
    return "http://127.0.0.1:" + port;
  }

  ServicePart replica(String replicaName, int replicaPort) {
    return new ServicePart(
        replicaName, service, database, replicaPort, portSetting, settings, databases);
  }

  Map<String, String> environment() {
    var environment = new LinkedHashMap<String, String>();
    environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
    environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
    environment.put("QUARKUS_DATASOURCE_JDBC_URL", databases.url(database));
    environment.put("QUARKUS_DATASOURCE_USERNAME", database);
    environment.put("QUARKUS_DATASOURCE_PASSWORD", databases.password(database));
    environment.put("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + settings.ports().kafka());
    environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", KeycloakPart.issuer(settings.ports().oidc()));
    environment.put("QUARKUS_OIDC_CONNECTION_DELAY", LONGEST_WAIT_FOR_KEYCLOAK);
    environment.put("Y2A_CLOCK_ADJUSTABLE", Boolean.toString(settings.clockAdjustable()));
    return environment;
  }

  /** Listens on loopback for a debugger at the port that Y2A_DEBUG_CASE or its like names. */
  private Stream<String> debugger() {
    var port = System.getenv(portSetting.replace("PORT", "DEBUG"));
    return Stream.ofNullable(port)
        .map(
            "-agentlib:jdwp=transport=dt_socket,server=y,suspend=n,address=127.0.0.1:%s"
                ::formatted);
  }

  /** For those who measure: a later option wins over one of ours. */
  private static Stream<String> chosenOptions() {
    var options = System.getenv().getOrDefault("Y2A_SERVICE_JAVA_OPTIONS", "");
    return Stream.of(options.split(" ", -1)).filter(option -> !option.isBlank());
  }

  private Path application() {
    return settings.checkout().resolve(service).resolve("target/quarkus-app/quarkus-run.jar");
  }
}
