package org.y2a.cases.youthcase;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YosReferenceTest {
  @ParameterizedTest
  @CsvSource({"ESX/2026-01, ESX/2026-01", "' esx-1 ', ESX-1", "7, 7"})
  void referencesAreMadeCanonical(String written, String canonical) {
    assertThat(YosReference.parse(written)).contains(new YosReference(canonical));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "-1", "A B", "A\nB", "Ä1", "12345678901234567890123456789012345678901"})
  void otherTextsAreNone(String text) {
    assertThat(YosReference.parse(text)).isEmpty();
  }

  @Property
  void aCanonicalReferenceReadsAsItself(@ForAll String text) {
    YosReference.parse(text)
        .ifPresent(
            reference -> assertThat(YosReference.parse(reference.value())).contains(reference));
  }
}
