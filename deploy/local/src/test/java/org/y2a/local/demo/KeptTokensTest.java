package org.y2a.local.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class KeptTokensTest {
  private Instant now = Instant.EPOCH;
  private int asked;
  private boolean away;

  private final KeptTokens tokens = new KeptTokens(this::signIn, clock());

  @Test
  void each_user_signs_in_once() throws IOException {
    assertThat(tokens.of("integrator")).isEqualTo("integrator 1");
    assertThat(tokens.of("integrator")).isEqualTo("integrator 1");
    assertThat(tokens.of("simulator")).isEqualTo("simulator 2");
  }

  @Test
  void a_token_is_renewed_before_its_hour_ends() throws IOException {
    tokens.of("integrator");
    now = now.plus(Duration.ofMinutes(51));
    assertThat(tokens.of("integrator")).isEqualTo("integrator 2");
  }

  @Test
  void a_token_that_was_not_accepted_is_forgotten() throws IOException {
    tokens.of("integrator");
    tokens.forget("integrator");
    assertThat(tokens.of("integrator")).isEqualTo("integrator 2");
  }

  @Test
  void while_nobody_gives_tokens_there_is_none_to_keep() throws IOException {
    away = true;
    assertThatExceptionOfType(IOException.class).isThrownBy(() -> tokens.of("integrator"));
    away = false;
    assertThat(tokens.of("integrator")).isEqualTo("integrator 2");
  }

  private String signIn(String user) throws IOException {
    asked++;
    if (away) {
      throw new IOException("away");
    }
    return user + " " + asked;
  }

  private Clock clock() {
    InstantSource source = () -> now;
    return source.withZone(ZoneOffset.UTC);
  }
}
