package org.y2a.kit.test;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenApiDocumentTest {

  @Test
  void driftIsFoundAndAgreementPasses(@TempDir Path folder) throws IOException {
    var committed = Files.writeString(folder.resolve("openapi.yaml"), "openapi: 3.1.0\n");
    assertThatCode(() -> OpenApiDocument.check("openapi: 3.1.0\n", committed))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> OpenApiDocument.check("openapi: 3.1.0\npaths: {}\n", committed))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("drifted");
  }
}
