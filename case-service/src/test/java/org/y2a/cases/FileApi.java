package org.y2a.cases;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.y2a.kit.test.TestTokens;

/** Files in and out, as the service's callers see them. */
public final class FileApi {
  public static final String NDJSON = "application/x-ndjson";
  public static final String CSV = "text/csv";
  private static final ObjectMapper JSON =
      new ObjectMapper()
          .registerModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
  private static final RestAssuredConfig TEXT =
      RestAssuredConfig.config()
          .encoderConfig(
              EncoderConfig.encoderConfig()
                  .encodeContentTypeAs(NDJSON, ContentType.TEXT)
                  .encodeContentTypeAs(CSV, ContentType.TEXT)
                  .defaultContentCharset("UTF-8"));

  private FileApi() {}

  /** The manager of a service. */
  public static TestTokens managerOf(String yos) {
    return TestTokens.of("yos-manager").organisation("yos:" + yos);
  }

  public static TestTokens national() {
    return TestTokens.of("integration", "integration:cases").organisation("national:y2a");
  }

  public static ValidatableResponse send(TestTokens who, UUID id, String type, String file) {
    return given()
        .config(TEXT)
        .auth()
        .oauth2(who.token())
        .contentType(type)
        .header("Idempotency-Key", id.toString())
        .body(file)
        .post("/v1/case-imports")
        .then();
  }

  public static String results(TestTokens who, UUID id, String format) {
    return given()
        .auth()
        .oauth2(who.token())
        .queryParam("format", format)
        .get("/v1/case-imports/{id}/results", id)
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }

  public static ValidatableResponse export(TestTokens who, String format) {
    return given()
        .auth()
        .oauth2(who.token())
        .queryParam("format", format)
        .get("/v1/case-exports")
        .then()
        .statusCode(200);
  }

  public static String line(Object row) {
    try {
      return JSON.writeValueAsString(row);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  public static String lines(List<String> rows) {
    return String.join("\n", rows) + "\n";
  }
}
