package org.y2a.local;

import java.net.URI;
import java.util.List;
import java.util.function.Consumer;

/** PostgreSQL, Kafka, Keycloak and the four services of one data folder, without containers. */
public final class Stack {
  private final Settings settings;
  private final DataFolder data;
  private final Parts parts;
  private final Processes processes;
  private final Stop stop;

  public Stack(Settings settings) {
    this.settings = settings;
    this.data = new DataFolder(settings.data());
    this.parts = Parts.of(settings);
    this.processes = new Processes(data, ProcessTable.ofThisMachine());
    this.stop = new Stop(processes, parts);
  }

  /** Starts what does not run, and returns when all of it is ready. */
  public void up(Consumer<String> say) {
    bringUp(parts.all(), say);
  }

  /** Starts only the parts named; all when none is. */
  public void up(List<String> names, Consumer<String> say) {
    bringUp(names.isEmpty() ? parts.all() : names.stream().map(parts::named).toList(), say);
  }

  private void bringUp(List<? extends Part> wanted, Consumer<String> say) {
    try (var _ = LauncherLock.take(data.lock())) {
      stop.halfDone();
      new Start(processes, data, say).of(wanted);
    }
  }

  /** Ends every process of the data folder; what it holds stays. */
  public void down(Consumer<String> say) {
    try (var _ = LauncherLock.take(data.lock())) {
      stop.everything(say);
    }
  }

  /** Whether any process of a data folder lives. Makes nothing. */
  public static boolean isRunning(Settings settings) {
    var data = new DataFolder(settings.data());
    return !new Processes(data, ProcessTable.ofThisMachine()).all().isEmpty();
  }

  /** Asks one part to end, and returns when it has. */
  public void stop(String part) {
    stop.one(parts.named(part));
  }

  /** Ends one part by SIGKILL. */
  public void kill(String part) {
    processes.find(parts.named(part)).ifPresent(Processes::kill);
  }

  public void start(String part, Consumer<String> say) {
    bringUp(List.of(parts.named(part)), say);
  }

  /** Adds a second process of a service; {@link #down} ends it with the others. */
  public void startReplica(String service, int port, Consumer<String> say) {
    bringUp(List.of(parts.service(service).replica(service + "-" + port, port)), say);
  }

  public URI address(String service) {
    return URI.create(parts.service(service).address());
  }

  public String kafka() {
    return "127.0.0.1:" + settings.ports().kafka();
  }

  public Database databases() {
    return parts.postgres().database();
  }

  public AccessTokens tokens() {
    return new AccessTokens(parts.keycloak().issuer(), Secrets.in(data.secrets()));
  }

  Parts parts() {
    return parts;
  }

  Processes processes() {
    return processes;
  }

  DataFolder data() {
    return data;
  }
}
