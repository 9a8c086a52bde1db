package org.y2a.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.y2a.infrastructure.FreePort;

/** Real processes, and launchers that die at bad moments. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class RecoveryTest {
  @TempDir private Path temporary;
  private Launcher launcher;
  private Stack stack;

  @BeforeEach
  void chooseFreePorts() throws IOException {
    var ports =
        Stream.of("OIDC", "CASE", "SECONDMENT", "TRANSITION", "REPORTING", "POSTGRES", "KAFKA")
            .collect(
                Collectors.toMap(
                    name -> "Y2A_PORT_" + name, name -> Integer.toString(FreePort.next())));
    var data = Files.createDirectory(temporary.resolve("a folder")).toRealPath();
    launcher = new Launcher(data, ports, temporary.resolve("output"));
    stack = new Stack(new Settings(temporary, data, Ports.from(ports), true));
  }

  @AfterEach
  void leaveNothing() {
    stack.down(line -> {});
  }

  @Test
  void aKilledLauncherOrServerLosesNothingAndLeavesNothing() throws Exception {
    killTheLauncherHalfway();
    launcher.run("up", "postgres", "kafka");
    remember("kept");

    stack.kill("postgres");
    stack.kill("kafka");
    assertThat(running()).isEmpty();
    var again = launcher.run("up", "postgres", "kafka");
    assertThat(again).contains("postgres", "ready");
    assertThat(remembered()).isEqualTo("kept");

    var pids = running();
    launcher.run("up", "postgres", "kafka");
    assertThat(running()).as("a further up starts nothing").isEqualTo(pids).hasSize(2);

    launcher.run("down");
    assertThat(running()).isEmpty();
    assertThat(stack.processes().all()).isEmpty();
  }

  @Test
  void aPortInUseIsNamedWithTheSettingThatMovesIt() throws Exception {
    var port = Integer.parseInt(launcher.environment().get("Y2A_PORT_KAFKA"));
    try (var taken = new ServerSocket(port, 1, InetAddress.ofLiteral("127.0.0.1"))) {
      var up = launcher.start("up", "kafka");
      assertThat(up.waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(up.exitValue()).isNotZero();
      assertThat(Files.readString(launcher.output()))
          .contains("kafka cannot start", Integer.toString(taken.getLocalPort()), "Y2A_PORT_KAFKA");
    }
  }

  private void killTheLauncherHalfway() throws IOException, InterruptedException {
    var up = launcher.start("up", "postgres", "kafka");
    while (running().isEmpty()) {
      assertThat(up.isAlive()).as(() -> LogFile.tail(launcher.output())).isTrue();
      assertThat(up.waitFor(20, TimeUnit.MILLISECONDS)).isFalse();
    }
    up.destroyForcibly().waitFor();
  }

  private List<Long> running() {
    return Stream.of("postgres", "kafka")
        .flatMap(name -> stack.processes().find(stack.parts().named(name)).stream())
        .map(RunningProcess::pid)
        .toList();
  }

  private void remember(String text) throws SQLException {
    try (var cases = stack.databases().open("cases");
        var statement = cases.createStatement()) {
      statement.execute("create table memory (text text)");
      statement.execute("create extension btree_gist");
      statement.execute("insert into memory values ('%s')".formatted(text));
    }
  }

  private String remembered() throws SQLException {
    try (var cases = stack.databases().open("cases");
        var row = cases.createStatement().executeQuery("select text from memory")) {
      row.next();
      return row.getString(1);
    }
  }
}
