package org.y2a.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.y2a.directory.Directory;

/** Keycloak with the realm of the demo users. */
record KeycloakPart(DataFolder data, int port, Secrets secrets, KeycloakInstallation installation)
    implements Part {

  @Override
  public String name() {
    return "keycloak";
  }

  @Override
  public String portSetting() {
    return "Y2A_PORT_OIDC";
  }

  @Override
  public boolean isOurs(Invocation invocation) {
    return invocation.isMarked(data.path(), name());
  }

  @Override
  public Launch launch() {
    var java = new Java(data.path());
    installation.build(java, data.log(KeycloakInstallation.BUILD));
    prepareHome();
    var start =
        List.of(
            "start",
            "--optimized",
            "--import-realm",
            "--cache=local",
            "--http-enabled=true",
            "--http-host=127.0.0.1",
            "--http-port=" + port,
            "--hostname=" + address());
    return new Launch(
        java.command(
            name(), "512m", installation.program(installation.built(), data.keycloak(), start)));
  }

  @Override
  public boolean isReady() {
    return Loopback.succeeds(issuer() + "/.well-known/openid-configuration");
  }

  String issuer() {
    return issuer(port);
  }

  static String issuer(int port) {
    return "http://127.0.0.1:%d/realms/%s".formatted(port, Realm.NAME);
  }

  private String address() {
    return "http://127.0.0.1:" + port;
  }

  private void prepareHome() {
    var home = data.keycloak();
    try {
      Files.createDirectories(home.resolve("conf"));
      Files.createDirectories(home.resolve("providers"));
      var library = home.resolve("lib");
      Files.deleteIfExists(library);
      Files.createSymbolicLink(library, installation.library());
      writeRealm(Files.createDirectories(home.resolve("data/import")).resolve("y2a-realm.json"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Keycloak passes over a realm that it has. */
  private void writeRealm(Path file) throws IOException {
    if (Files.exists(file)) {
      return;
    }
    var users = DemoUsers.of(Directory.load(), LocalDate.now(ZoneId.of("Europe/London")));
    var password = HashedPassword.of(secrets.of(Secrets.DEMO_USERS));
    var fresh = file.resolveSibling("realm.new");
    Files.deleteIfExists(fresh);
    Files.createFile(
        fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(fresh, new Realm(users, password).json());
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
  }
}
