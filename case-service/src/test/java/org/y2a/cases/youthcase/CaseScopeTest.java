package org.y2a.cases.youthcase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.y2a.kit.security.Caller;
import org.y2a.kit.security.Organisation;

class CaseScopeTest {
  @ParameterizedTest(name = "{0} of {1}: {2}")
  @CsvSource({
    "case-manager, yos:essex, OfService",
    "secondee, yos:essex, OfService",
    "yos-manager, yos:essex, OfService",
    "integration, yos:essex, OfService",
    "integration, national:y2a, Nowhere",
    "integration:cases, national:y2a, Everywhere",
    "integration, pdu:N56ESXN, Nowhere",
    "probation-practitioner, pdu:N56ESXN, OfDeliveryUnit",
    "probation-manager, pdu:N56ESXN, OfDeliveryUnit",
    "probation-manager, region:N56, Nowhere",
    "probation-practitioner, yos:essex, Nowhere",
    "case-manager, pdu:N56ESXN, Nowhere",
    "case-manager, national:y2a, Nowhere",
    "inspector, national:y2a, Nowhere",
    "yjb-analyst, national:y2a, Nowhere",
    "platform-ops, national:y2a, Nowhere",
    "inspector, yos:essex, Nowhere",
  })
  void roleAndOrganisationTogetherSayWhoseRecordsExist(
      String role, String organisation, String scope) {
    Caller caller =
        new Caller(
            "someone",
            Set.of(role),
            Organisation.parse(organisation),
            Optional.empty(),
            Optional.empty());
    assertThat(CaseScope.of(caller).getClass().getSimpleName()).isEqualTo(scope);
  }
}
