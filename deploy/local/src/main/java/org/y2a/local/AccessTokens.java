package org.y2a.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** Signs demo users in. */
public final class AccessTokens {
  private static final Duration LONGEST_ANSWER = Duration.ofSeconds(30);

  private final HttpClient http = HttpClient.newHttpClient();
  private final ObjectMapper json = new ObjectMapper();
  private final URI endpoint;
  private final Secrets secrets;

  AccessTokens(String issuer, Secrets secrets) {
    this.endpoint = URI.create(issuer + "/protocol/openid-connect/token");
    this.secrets = secrets;
  }

  /** A fresh access token, good for an hour. */
  public String of(String user) throws IOException, InterruptedException {
    var form =
        Map.of(
            "grant_type",
            "password",
            "client_id",
            Realm.CLIENT,
            "username",
            user,
            "password",
            secrets.of(Secrets.DEMO_USERS));
    var request =
        HttpRequest.newBuilder(endpoint)
            .timeout(LONGEST_ANSWER)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(encoded(form)))
            .build();
    var answer = http.send(request, BodyHandlers.ofString());
    if (answer.statusCode() == 401 || answer.statusCode() == 400) {
      throw new StackFailed("There is no demo user " + user);
    }
    if (answer.statusCode() != 200) {
      throw new IOException("Keycloak answered %d".formatted(answer.statusCode()));
    }
    return json.readTree(answer.body()).path("access_token").asText();
  }

  private static String encoded(Map<String, String> form) {
    return form.entrySet().stream()
        .map(
            field ->
                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
