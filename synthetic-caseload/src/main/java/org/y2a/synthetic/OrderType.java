package org.y2a.synthetic;

import java.util.Map;

/**
 * A type of order with how often it is met.
 *
 * @param shares share among open cases by column of orders.csv
 * @param lengths months, as they are imposed
 */
record OrderType(
    String code, OrderKind kind, Map<String, Double> shares, Weighted<Integer> lengths) {

  double shareAt(int age) {
    return shares.get(column(age));
  }

  double meanMonths() {
    return lengths.mean(Integer::doubleValue);
  }

  boolean requiresWorkWithTheService() {
    return code.startsWith("YRO");
  }

  private static String column(int age) {
    if (age <= 13) {
      return "age_10_13";
    }
    return age <= 15 ? "age_14_15" : "age_" + age;
  }
}
