package org.y2a.reporting.figure;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.y2a.reporting.measure.MeasureCatalogue;
import org.y2a.reporting.measure.MeasureDefinition;
import org.y2a.reporting.measure.MeasureDefinition.ExclusionRule;
import org.y2a.reporting.measure.MeasureSet;

class DefinitionsAgreeWithSqlTest {
  private static final Pattern QUOTED_ID = Pattern.compile("'(?!infinity)([a-z0-9-]+)'");
  private static final Pattern EXCLUSION = Pattern.compile("(?:then|else) '([A-Z_]+)'");
  private static final Set<String> COUNTED = Set.of("COUNTED", "NOT_COUNTED", "NUMERATOR");

  private final MeasureCatalogue catalogue = catalogue();

  @ParameterizedTest
  @CsvSource({"TRANSFERS, transfers.sql", "SECONDEE_CASELOADS, secondee-caseloads.sql"})
  void everyMeasureThatIsCountedIsDefinedAndTheOtherWayRound(MeasureSet set, String file) {
    assertThat(all(QUOTED_ID, file)).isEqualTo(new TreeSet<>(catalogue.ids(set)));
  }

  @ParameterizedTest
  @CsvSource({"TRANSFERS, transfers.sql", "SECONDEE_CASELOADS, secondee-caseloads.sql"})
  void everyExclusionThatIsCountedIsDefinedAndTheOtherWayRound(MeasureSet set, String file) {
    var counted = all(EXCLUSION, file);
    counted.removeAll(COUNTED);
    assertThat(counted)
        .isEqualTo(
            catalogue.of(set).stream()
                .flatMap(m -> m.exclusions().stream())
                .map(ExclusionRule::code)
                .collect(toCollection(TreeSet::new)));
  }

  @Test
  void everyDefinitionIsComplete() {
    assertThat(catalogue.version()).isNotBlank();
    assertThat(catalogue.measures()).extracting(MeasureDefinition::id).doesNotHaveDuplicates();
    assertThat(catalogue.measures())
        .allSatisfy(
            m ->
                assertThat(
                        List.of(
                            m.title(),
                            m.meaning(),
                            m.numerator(),
                            m.denominator(),
                            m.unit(),
                            m.countedIntoPeriodBy(),
                            m.version(),
                            m.source()))
                    .noneMatch(String::isBlank));
  }

  private static Set<String> all(Pattern pattern, String file) {
    return pattern
        .matcher(SqlFiles.read(file))
        .results()
        .map(match -> match.group(1))
        .collect(toCollection(TreeSet::new));
  }

  private static MeasureCatalogue catalogue() {
    try (var file = MeasureCatalogue.class.getResourceAsStream("/measures/definitions.json")) {
      return new ObjectMapper().readValue(file, MeasureCatalogue.class);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
