package org.y2a.cases;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.y2a.kit.test.OpenApiDocument;
import org.y2a.kit.test.TestInfrastructure;

@QuarkusTest
@QuarkusTestResource(TestInfrastructure.class)
class OpenApiDocumentTest {
  @Test
  void theInterfaceIsAsItsDocumentSays() {
    OpenApiDocument.check();
  }
}
