package org.y2a.local.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.ConnectException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApiTest {
  private static final Call WRITE =
      Call.post(
          Service.CASES, "/v1/cases", "case-manager.essex", "demo-1-a", new Requests.Nothing());

  private final List<Call> carried = new ArrayList<>();
  private final List<String> forgotten = new ArrayList<>();
  private final Queue<Object> script = new ArrayDeque<>();

  @Test
  void a_service_that_is_away_for_a_while_is_asked_again_with_the_same_key() {
    script.addAll(List.of(new ConnectException("refused"), status(503), status(201)));
    assertThat(api().send(WRITE).status()).isEqualTo(201);
    assertThat(carried).hasSize(3).extracting(Call::key).containsOnly(Optional.of("demo-1-a"));
  }

  @Test
  void patience_with_a_service_that_stays_away_ends() {
    assertThatExceptionOfType(DemoFailed.class)
        .isThrownBy(() -> api().send(WRITE))
        .withMessageContaining("No answer to POST case-service/v1/cases")
        .withMessageContaining("still away");
    assertThat(carried.size()).isGreaterThan(10);
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 403, 404, 409, 412, 422})
  void what_a_service_refuses_is_not_asked_again(int refused) {
    script.add(status(refused));
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> api().send(WRITE))
        .matches(refusal -> refusal.status() == refused)
        .matches(refusal -> refusal.errorCode().equals("WHY"));
    assertThat(carried).hasSize(1);
  }

  @Test
  void a_token_that_is_no_longer_accepted_is_renewed_once() {
    script.addAll(List.of(status(401), status(200)));
    assertThat(api().send(WRITE).status()).isEqualTo(200);
    assertThat(forgotten).containsExactly("case-manager.essex");
    script.addAll(List.of(status(401), status(401)));
    assertThatExceptionOfType(Refused.class).isThrownBy(() -> api().send(WRITE));
  }

  @Test
  void an_error_inside_a_service_is_not_asked_again_for_ever() {
    for (int i = 0; i < 20; i++) {
      script.add(status(500));
    }
    assertThatExceptionOfType(Refused.class).isThrownBy(() -> api().send(WRITE));
    assertThat(carried).hasSize(6);
  }

  private Api api() {
    var patience = new TestPatience().of(Duration.ofMinutes(1));
    return new Api(this::carry, new ScriptedTokens(), patience);
  }

  private Answer carry(Call call, String token) throws IOException {
    carried.add(call);
    return switch (script.poll()) {
      case null -> throw new ConnectException("still away");
      case IOException trouble -> throw trouble;
      case Answer answer -> answer;
      case Object other -> throw new IllegalStateException(String.valueOf(other));
    };
  }

  private static Answer status(int status) {
    var body =
        status < 300
            ? MissingNode.getInstance()
            : JsonNodeFactory.instance.objectNode().put("errorCode", "WHY");
    return new Answer(status, Optional.empty(), body);
  }

  private final class ScriptedTokens implements Tokens {
    @Override
    public String of(String user) {
      return "token of " + user;
    }

    @Override
    public void forget(String user) {
      forgotten.add(user);
    }
  }
}
