package org.y2a.synthetic;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which orders are open on a day and which are newly made, by age. */
record OrderTypes(List<OrderType> types) {

  static OrderTypes read() {
    Map<String, List<NamedCsvRecord>> lengths =
        Table.read("lengths.csv").rows().stream()
            .collect(Collectors.groupingBy(row -> row.getField("type")));
    return new OrderTypes(
        Table.read("orders.csv").rows().stream()
            .map(row -> type(row, lengths.get(row.getField("type"))))
            .toList());
  }

  OrderType of(String code) {
    return types.stream().filter(type -> type.code().equals(code)).findFirst().orElseThrow();
  }

  Weighted<OrderType> openAt(int age) {
    return Weighted.of(types, type -> type.shareAt(age));
  }

  /** A type stays open for its length, so the shorter it is the more often it is newly made. */
  Weighted<OrderType> newAt(int age) {
    return openAt(age).times(type -> 1 / type.meanMonths());
  }

  private static OrderType type(NamedCsvRecord row, List<NamedCsvRecord> lengths) {
    return new OrderType(
        row.getField("type"),
        OrderKind.valueOf(row.getField("kind")),
        row.getFieldsAsMap().entrySet().stream()
            .filter(field -> field.getKey().startsWith("age_"))
            .collect(Collectors.toMap(Map.Entry::getKey, f -> Double.valueOf(f.getValue()))),
        Weighted.of(lengths, length -> Table.number(length, "share"))
            .map(length -> Integer.valueOf(length.getField("months"))));
  }
}
