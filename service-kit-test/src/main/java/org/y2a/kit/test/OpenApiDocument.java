package org.y2a.kit.test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * The committed description of a service's interface, {@code openapi.yaml} beside its pom. Agencies
 * generate clients from it, so it changes only when somebody means it to: with {@code
 * -Dy2a.openapi.write=true} the check writes it instead.
 */
public final class OpenApiDocument {

  private static final Path COMMITTED = Path.of("openapi.yaml");

  private OpenApiDocument() {}

  /** To be called by a test while the service runs. */
  public static void check() {
    if (Boolean.getBoolean("y2a.openapi.write")) {
      write(served(), COMMITTED);
    } else {
      check(served(), COMMITTED);
    }
    assertThat(RequestExamples.breaches(parsed())).isEmpty();
  }

  static void check(String served, Path committed) {
    assertThat(committed).as("The interface has drifted from its document").hasContent(served);
  }

  private static void write(String served, Path committed) {
    try {
      Files.writeString(committed, served);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Object> parsed() {
    return given().queryParam("format", "json").get("/q/openapi").jsonPath().getMap("");
  }

  private static String served() {
    return given()
        .queryParam("format", "yaml")
        .get("/q/openapi")
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }
}
