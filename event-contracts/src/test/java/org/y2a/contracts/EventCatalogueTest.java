package org.y2a.contracts;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.y2a.contracts.cases.TransferAgeReached;

class EventCatalogueTest {

  @Test
  void listsEveryEventRecordOfTheModule() throws Exception {
    var catalogued = EventCatalogue.all().stream().map(EventDefinition::dataClass).collect(toSet());

    assertThat(catalogued).isEqualTo(eventRecords());
  }

  @Test
  void findsAnEventByItsTypeAndByItsRecord() {
    var expected =
        new EventDefinition(
            "youth-case.transfer-age.reached.v1", Topic.CASES, TransferAgeReached.class);

    assertThat(EventCatalogue.find("youth-case.transfer-age.reached.v1")).contains(expected);
    assertThat(EventCatalogue.of(TransferAgeReached.class)).isEqualTo(expected);
    assertThat(expected.dataSchema())
        .isEqualTo("https://y2a.org/schemas/youth-case.transfer-age.reached.v1.json");
  }

  @Test
  void knowsNoOtherTypeAndNoOtherRecord() {
    record Stray(String subject) implements EventData {}

    assertThat(EventCatalogue.find("youth-case.transfer-age.reached.v2")).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EventCatalogue.of(Stray.class))
        .withMessageContaining("Stray is not in the event catalogue");
  }

  @ParameterizedTest
  @MethodSource("org.y2a.contracts.EventCatalogue#all")
  void namesATypeWithItsFamilyAPastParticipleAndAMajorVersion(EventDefinition event) {
    var family =
        switch (event.topic()) {
          case CASES, ASSESSMENTS -> "youth-case";
          case TRANSITIONS -> "transition";
          case SECONDMENTS -> "secondment";
          case DIRECTORY -> "directory";
        };

    assertThat(event.type()).matches(family + "\\.[a-z]+(-[a-z]+)*\\.[a-z]+\\.v[1-9][0-9]*");
  }

  private static Set<Class<?>> eventRecords() throws Exception {
    var classes =
        Path.of(EventData.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    var records = new HashSet<Class<?>>();
    for (var file : classFiles(classes)) {
      var name = classes.relativize(file).toString().replace('/', '.').replaceAll("\\.class$", "");
      var found = Class.forName(name);
      if (found.isRecord() && EventData.class.isAssignableFrom(found)) {
        records.add(found);
      }
    }
    return records;
  }

  private static Set<Path> classFiles(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      return files.filter(f -> f.toString().endsWith(".class")).collect(toSet());
    }
  }
}
