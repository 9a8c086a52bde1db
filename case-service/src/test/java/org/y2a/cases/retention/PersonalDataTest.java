package org.y2a.cases.retention;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.All;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.y2a.kit.test.TestInfrastructure;

@QuarkusTest
@QuarkusTestResource(TestInfrastructure.class)
class PersonalDataTest {
  @Inject Jdbi jdbi;
  @Inject @All List<PersonalRecord> records;

  @Test
  void everyTableOfAChildOrACaseIsInTheExportAndInErasure() {
    List<String> tables =
        jdbi.withHandle(
            h ->
                h.createQuery(
                        """
                        select distinct c.table_name::text from information_schema.columns c
                        join information_schema.tables t using (table_schema, table_name)
                        where c.table_schema = 'public' and t.table_type = 'BASE TABLE'
                          and c.column_name in ('child_id', 'case_id')
                        """)
                    .mapTo(String.class)
                    .list());
    List<String> declared = records.stream().map(PersonalRecord::name).toList();
    assertThat(declared).doesNotHaveDuplicates();
    assertThat(tables).contains("child", "sentence_order");
    assertThat(declared).containsAll(tables);
  }
}
