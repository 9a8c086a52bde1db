package org.y2a.directory;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each fixture stands in for one reference file; the rest are the real ones. */
class BrokenReferenceFilesTest {

  @ParameterizedTest
  @CsvSource({
    "unknown-pdu.csv, coverage.csv, 3, pdu",
    "functional-pdu.csv, coverage.csv, 2, pdu",
    "another-region.csv, coverage.csv, 2, region",
    "overlapping-coverage.csv, coverage.csv, 4, local_authority",
    "not-a-date.csv, probation_regions.csv, 3, valid_from",
    "ends-before-it-starts.csv, probation_regions.csv, 4, valid_to",
    "missing-name.csv, police_areas.csv, 2, name",
    "missing-column.csv, police_areas.csv, 2, basis",
    "short-row.csv, probation_regions.csv, 3, valid_to",
    "long-row.csv, probation_regions.csv, 2, 5",
    "unknown-word.csv, youth_offending_services.csv, 2, nation",
    "unknown-place.csv, senior_contacts.csv, 3, place",
    "neither-true-nor-false.csv, bank_holidays.csv, 2, substitute",
  })
  void a_broken_file_is_refused_by_file_line_and_column(
      String fixture, String file, long line, String column) {
    assertThatExceptionOfType(InvalidReferenceData.class)
        .isThrownBy(() -> Directory.load(withFixture(file, fixture)))
        .withMessageStartingWith("%s, line %d, column %s: ", file, line, column);
  }

  private static ReferenceFiles withFixture(String file, String fixture) {
    ReferenceFiles real = ReferenceFiles.onClasspath();
    return name ->
        name.equals(file)
            ? new InputStreamReader(
                Objects.requireNonNull(
                    BrokenReferenceFilesTest.class.getResourceAsStream("/broken/" + fixture)),
                StandardCharsets.UTF_8)
            : real.open(name);
  }
}
