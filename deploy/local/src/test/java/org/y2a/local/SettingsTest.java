package org.y2a.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
  @TempDir private Path folder;

  @Test
  void portsAndFolderHaveUsualValues() {
    var settings = Settings.from(folder, Map.of());
    assertThat(settings.ports()).isEqualTo(new Ports(8080, 8081, 8082, 8083, 8084, 5433, 9092));
    assertThat(settings.data()).isAbsolute().endsWith(Path.of(".y2a"));
  }

  @Test
  void eachPortCanBeSet() {
    var ports = Ports.from(Map.of("Y2A_PORT_TRANSITION", "18083", "Y2A_PORT_KAFKA", "19092"));
    assertThat(ports).isEqualTo(new Ports(8080, 8081, 8082, 18083, 8084, 5433, 19092));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "65536", "eight", "80.80"})
  void whatIsNoPortIsRefusedByName(String text) {
    assertThatThrownBy(() -> Ports.from(Map.of("Y2A_PORT_OIDC", text)))
        .isInstanceOf(StackFailed.class)
        .hasMessageContaining("Y2A_PORT_OIDC")
        .hasMessageContaining(text);
  }

  @Test
  void passwordsAreMadeOnceAndForTheOwnerAlone() throws IOException {
    var file = folder.resolve("secrets.properties");
    var first = Secrets.in(file).of("cases");
    assertThat(Secrets.in(file).of("cases")).isEqualTo(first);
    assertThat(Secrets.in(folder.resolve("other")).of("cases")).isNotEqualTo(first);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }
}
