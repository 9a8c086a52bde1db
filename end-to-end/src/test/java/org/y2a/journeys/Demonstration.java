package org.y2a.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** {@code ./y2a demo --json} as a process of its own, which others may disturb while it runs. */
final class Demonstration {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> DOMAIN_FIGURES =
      List.of(
          "yosCount",
          "casesLoaded",
          "casesOpened",
          "casesClosed",
          "planningDue",
          "transferAgeReached",
          "transitionsOpened",
          "byOutcome",
          "byReason",
          "byStage",
          "handoversAccepted",
          "handoversRefused",
          "casesTransferred",
          "unallocated",
          "casesWithoutNamedOfficer",
          "milestones",
          "publishedPerTopic");

  private final Process process;
  private final Path output;
  private final List<String> progress = new ArrayList<>();
  private final CountDownLatch started = new CountDownLatch(1);
  private final CountDownLatch days = new CountDownLatch(1);
  private final Thread listener;

  private Demonstration(Process process, Path output) {
    this.process = process;
    this.output = output;
    this.listener = Thread.ofPlatform().daemon().start(this::listen);
  }

  static Demonstration start(StackOfOurOwn place, String... arguments) throws IOException {
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-Dy2a.checkout=" + StackOfOurOwn.checkout(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "org.y2a.local.Y2a",
                "demo",
                "--json"));
    command.addAll(List.of(arguments));
    var output = Files.createTempFile("y2a-demo", ".out");
    var builder = new ProcessBuilder(command).redirectOutput(output.toFile());
    builder.environment().putAll(place.environment());
    return new Demonstration(builder.start(), output);
  }

  /** Returns when the services are ready and the first requests have been made. */
  void awaitStart() throws InterruptedException {
    await(started);
  }

  /** Returns when the first days have passed, so that a disturbance falls into the middle. */
  void awaitFirstDays() throws InterruptedException {
    await(days);
  }

  boolean goesOn() {
    return process.isAlive();
  }

  private void await(CountDownLatch latch) throws InterruptedException {
    if (!latch.await(5, TimeUnit.MINUTES)) {
      throw new AssertionError("It does not come so far:\n" + String.join("\n", progress));
    }
  }

  /** The summary; fails when one of the demonstration's own checks does. */
  JsonNode summary() throws IOException, InterruptedException {
    if (!process.waitFor(8, TimeUnit.MINUTES)) {
      process.destroyForcibly();
    }
    listener.join();
    var said = Files.readString(output);
    Files.delete(output);
    if (process.exitValue() != 0) {
      throw new AssertionError(
          "The demonstration failed:\n" + String.join("\n", progress) + "\n" + said);
    }
    return JSON.readTree(said.lines().reduce((a, b) -> b).orElseThrow());
  }

  /** What must not depend on the run: no times, no counts of requests. */
  static ObjectNode domainFigures(JsonNode summary) {
    var figures = JSON.createObjectNode();
    DOMAIN_FIGURES.forEach(name -> figures.set(name, summary.required(name)));
    return figures;
  }

  private void listen() {
    try (var lines = new BufferedReader(new InputStreamReader(process.getErrorStream(), UTF_8))) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        progress.add(line);
        if (line.startsWith("Staff of")) {
          started.countDown();
        }
        if (line.matches("day +(1[4-9]|[2-9][0-9]).*")) {
          days.countDown();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
