package org.y2a.reporting.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.y2a.kit.test.TestInfrastructure;
import org.y2a.reporting.fact.OfficerSpans.Holding;

@QuarkusTest
@QuarkusTestResource(TestInfrastructure.class)
class OfficerSpansTest {

  @Inject OfficerSpans spans;
  @Inject Jdbi jdbi;

  private final UUID caseId = UUID.randomUUID();

  @Test
  void eachOfficerFollowsTheOneBeforeWithoutGap() {
    begin("2031-01-01", "essex", "A");
    begin("2031-02-01", "essex", null);
    begin("2031-02-10", "kent", "B");
    assertThat(told())
        .containsExactly(
            "2031-01-01 2031-02-01 essex A",
            "2031-02-01 2031-02-10 essex nobody",
            "2031-02-10 infinity kent B");
  }

  @Test
  void ofSeveralOnOneDayTheLastCounts() {
    begin("2031-01-01", "essex", null);
    begin("2031-01-01", "essex", "A");
    begin("2031-01-01", "essex", "B");
    assertThat(told()).containsExactly("2031-01-01 infinity essex B");
  }

  @Test
  void aDayBeforeWhatIsKnownReplacesWhatFollowed() {
    begin("2031-01-01", "essex", "A");
    begin("2031-03-01", "essex", "B");
    begin("2031-02-01", "kent", "C");
    assertThat(told())
        .containsExactly("2031-01-01 2031-02-01 essex A", "2031-02-01 infinity kent C");
  }

  @Test
  void nothingIsLeftAfterTheCaseLeaves() {
    begin("2031-01-01", "essex", "A");
    begin("2031-03-01", "essex", "B");
    spans.end(caseId, LocalDate.parse("2031-02-01"));
    spans.end(caseId, LocalDate.parse("2031-02-15"));
    assertThat(told()).containsExactly("2031-01-01 2031-02-01 essex A");
    spans.end(caseId, LocalDate.parse("2031-01-01"));
    assertThat(told()).isEmpty();
  }

  private void begin(String on, String yos, String officer) {
    spans.begin(new Holding(caseId, LocalDate.parse(on), yos, officer, null));
  }

  private List<String> told() {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    select from_on || ' ' || to_on || ' ' || yos || ' ' || coalesce(officer_id, 'nobody')
                    from officer_span where case_id = :id order by from_on
                    """)
                .bind("id", caseId)
                .mapTo(String.class)
                .list());
  }
}
