package org.y2a.cases.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.y2a.cases.CaseApi.today;
import static org.y2a.cases.FileApi.CSV;
import static org.y2a.cases.FileApi.NDJSON;
import static org.y2a.cases.FileApi.export;
import static org.y2a.cases.FileApi.line;
import static org.y2a.cases.FileApi.lines;
import static org.y2a.cases.FileApi.managerOf;
import static org.y2a.cases.FileApi.national;
import static org.y2a.cases.FileApi.send;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.y2a.cases.CaseFile;
import org.y2a.kit.test.TestInfrastructure;

@QuarkusTest
@QuarkusTestResource(TestInfrastructure.class)
class CaseExportTest {
  @Inject Jdbi jdbi;

  @Test
  void whatOneServiceTakesOutAnotherBringsInAsTheSame() {
    LocalDate day = today();
    CaseFile full =
        CaseFile.ofFifteenYearOld(day)
            .with("yos", "norfolk")
            .withChild("givenName", "Example \"Quoted\", O'Robin")
            .withChild("ethnicity", "W1")
            .withChild("pncId", "1979/0163001B")
            .order("YOUTH_CAUTION", day.minusDays(1), null)
            .assessment(day, "HIGH");
    CaseFile plain = CaseFile.ofFifteenYearOld(day).with("yos", "norfolk");
    send(
            managerOf("norfolk"),
            UUID.randomUUID(),
            NDJSON,
            lines(List.of(line(full.body()), line(plain.body()))))
        .body("rows.CREATED", equalTo(2));
    String json = export(managerOf("norfolk"), "NDJSON").extract().asString();
    assertThat(json.lines()).hasSize(2);
    elsewhere("suffolk", NDJSON, json.replace("\"norfolk\"", "\"suffolk\""));
    assertThat(cases(export(managerOf("suffolk"), "NDJSON").extract().asString()))
        .isEqualTo(cases(json.replace("\"norfolk\"", "\"suffolk\"")));
    String csv = export(managerOf("norfolk"), "CSV").extract().asString();
    elsewhere("surrey", CSV, csv.replace("\nnorfolk,", "\nsurrey,"));
    assertThat(cases(export(managerOf("surrey"), "NDJSON").extract().asString()))
        .isEqualTo(cases(json.replace("\"norfolk\"", "\"surrey\"")));
  }

  @Test
  void anExportIsAuditedAsAWholeAndForEachCase() {
    CaseFile file = CaseFile.ofFifteenYearOld(today()).with("yos", "devon");
    send(national(), UUID.randomUUID(), NDJSON, line(file.body())).statusCode(200);
    export(managerOf("devon"), "NDJSON");
    List<String> entries =
        jdbi.withHandle(
            h ->
                h.createQuery(
                        """
                        select record_type || ' ' || action || ' ' || coalesce(cases::text, '')
                        from access_audit left join case_export on record_id = export_id::text
                        where access_audit.organisation = 'yos:devon' order by record_type
                        """)
                    .mapTo(String.class)
                    .list());
    assertThat(entries).containsExactly("case-export READ 1", "youth-case READ ");
  }

  private static List<String> cases(String file) {
    return file.lines().sorted().toList();
  }

  private static void elsewhere(String yos, String type, String file) {
    send(managerOf(yos), UUID.randomUUID(), type, file)
        .statusCode(200)
        .body("rows.CREATED", equalTo(2));
  }
}
