package org.y2a.kit.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.NumericChars;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.y2a.kit.problem.Problem;

class CursorTest {

  @Property
  void aCursorGivesBackItsParts(
      @ForAll @AlphaChars @NumericChars String one, @ForAll @AlphaChars String two) {
    assertThat(Cursor.decode(Cursor.encode(one, two), 2)).isEqualTo(List.of(one, two));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?", "AAAA", "not a cursor"})
  void whatWeDidNotMakeIsRefused(String cursor) {
    assertThatThrownBy(() -> Cursor.decode(cursor, 2)).isInstanceOf(Problem.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void aPageTellsWhetherThereIsMore(int rows) {
    var page = Page.of(List.of("a", "b", "c").subList(0, rows), 2, row -> row);
    assertThat(page.items()).hasSize(Math.min(rows, 2));
    assertThat(page.next()).isEqualTo(rows > 2 ? "b" : null);
  }
}
