package org.y2a.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingProcessesTest {
  private static final Path DATA = Path.of("/home/a b/.y2a");
  private static final String POSTGRES = DATA + "/software/postgres/bin/postgres";

  private final Parts parts =
      Parts.of(
          new Settings(Path.of("/y2a"), DATA, Ports.from(Map.of()), true), Secrets.of(Map.of()));

  @Test
  void everyPartKnowsItsOwnProcessAndNoOther() {
    for (var part : List.of(parts.kafka(), parts.keycloak(), parts.service("case-service"))) {
      var marked = java(DATA, part.name());
      assertThat(parts.all().stream().filter(other -> other.isOurs(marked)))
          .containsExactly((Part) part);
    }
  }

  @Test
  void aStackWithAnotherDataFolderIsLeftAlone() {
    assertThat(parts.kafka().isOurs(java(Path.of(DATA + "2"), "kafka"))).isFalse();
    assertThat(
            parts
                .postgres()
                .isOurs(invocation(DATA + "2/software/postgres/bin/postgres", "-D", DATA + "2")))
        .isFalse();
  }

  @Test
  void theDatabaseServerIsKnownByItsProgramAndItsFolder() {
    assertThat(parts.postgres().isOurs(invocation(POSTGRES, "-D", DATA + "/postgres"))).isTrue();
  }

  @Test
  void aServerThatOnlyInitialisesTheFolderIsNotTheServer() {
    var initialising = invocation(POSTGRES, "--boot", "-F");
    assertThat(parts.postgres().isOurs(initialising)).isFalse();
    assertThat(parts.postgres().isAnyProgram(initialising)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"tail", "vim", "grep"})
  void aProgramThatOnlyLooksAtTheDataFolderIsNotOurs(String program) {
    var looking = invocation(program, "-f", DATA + "/logs/kafka.log", DATA.toString());
    assertThat(parts.all().stream().filter(part -> part.isOurs(looking))).isEmpty();
    assertThat(looking.isMarked(DATA)).isFalse();
    assertThat(looking.runsFrom(DATA)).isFalse();
  }

  @Test
  void theProcessesOfThisMachineAreReadWithTheirArguments() {
    var mine =
        ProcessTable.ofThisMachine().find(invocation -> true).stream()
            .filter(process -> process.pid() == ProcessHandle.current().pid())
            .findFirst();
    assertThat(mine.orElseThrow().invocation().arguments().getFirst()).contains("java");
    assertThat(mine.orElseThrow().megabytes().orElse(1)).isPositive();
  }

  private static Invocation java(Path data, String part) {
    var mark = Invocation.mark(data, part);
    return invocation("/jdk/bin/java", mark.get(0), mark.get(1), "-jar", "some.jar");
  }

  private static Invocation invocation(String... arguments) {
    return new Invocation(List.of(arguments));
  }
}
