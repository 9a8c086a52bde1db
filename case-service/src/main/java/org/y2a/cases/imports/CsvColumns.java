package org.y2a.cases.imports;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.y2a.cases.youthcase.OpenCase;

/** The columns that a file of cases can have: the fields of the request to open one. */
public final class CsvColumns {
  private static final Set<String> OURS = Set.of("childId", "orderId", "assessmentId");
  private static final Pattern PLACE = Pattern.compile("\\[([0-9]{1,2})]");
  private static final Map<String, CsvColumn> KNOWN =
      of(OpenCase.class, "", List.of(), list -> 1)
          .collect(Collectors.toMap(CsvColumn::name, c -> c));

  private CsvColumns() {}

  /** The column of that name, whatever the place in a list. */
  static Optional<CsvColumn> named(String name) {
    CsvColumn form = KNOWN.get(PLACE.matcher(name).replaceAll("[0]"));
    if (form == null) {
      return Optional.empty();
    }
    List<Integer> places =
        PLACE.matcher(name).results().map(m -> Integer.valueOf(m.group(1))).toList();
    List<Object> path = new ArrayList<>();
    int place = 0;
    for (Object step : form.path()) {
      path.add(step instanceof Integer ? places.get(place++) : step);
    }
    return Optional.of(new CsvColumn(name, path, form.type()));
  }

  /**
   * All columns.
   *
   * @param length how many places of the list of that name there are
   */
  public static List<CsvColumn> all(ToIntFunction<String> length) {
    return of(OpenCase.class, "", List.of(), length).toList();
  }

  private static Stream<CsvColumn> of(
      Class<?> form, String prefix, List<Object> path, ToIntFunction<String> length) {
    return Stream.of(form.getRecordComponents())
        .filter(c -> !OURS.contains(c.getName()))
        .flatMap(c -> of(c, prefix, path, length));
  }

  private static Stream<CsvColumn> of(
      RecordComponent field, String prefix, List<Object> path, ToIntFunction<String> length) {
    String name = prefix + field.getName();
    List<Object> here = with(path, field.getName());
    if (field.getGenericType() instanceof ParameterizedType list) {
      Type item = list.getActualTypeArguments()[0];
      return Stream.iterate(0, i -> i + 1)
          .limit(length.applyAsInt(name))
          .flatMap(i -> of((Class<?>) item, name + "[" + i + "]", here, i, length));
    }
    return ofValue(field.getType(), name, here, length);
  }

  private static Stream<CsvColumn> of(
      Class<?> item, String name, List<Object> path, int place, ToIntFunction<String> length) {
    return ofValue(item, name, with(path, place), length);
  }

  private static Stream<CsvColumn> ofValue(
      Class<?> type, String name, List<Object> path, ToIntFunction<String> length) {
    return type.isRecord()
        ? of(type, name + ".", path, length)
        : Stream.of(new CsvColumn(name, path, type));
  }

  private static List<Object> with(List<Object> path, Object step) {
    return Stream.concat(path.stream(), Stream.of(step)).toList();
  }
}
