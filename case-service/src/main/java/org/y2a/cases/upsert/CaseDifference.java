package org.y2a.cases.upsert;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.y2a.kit.problem.FieldError;

/**
 * Where a sent case differs from the one that is there. What was not sent stays as it is, and
 * nothing is taken away. An order is the same when type and first day are.
 *
 * @param childFields of the child, to be set as sent
 * @param newOrders places in the sent orders
 * @param refused what has a way of its own, because more hangs on it than a field
 */
record CaseDifference(
    List<String> childFields,
    List<Integer> newOrders,
    List<ChangedOrder> changedOrders,
    boolean assessment,
    boolean officer,
    List<FieldError> refused) {
  private static final Set<String> CHILD =
      Set.of("givenName", "familyName", "sex", "ethnicity", "pncId");
  private static final Set<String> ORDER = Set.of("endsOn", "requirementsCompleted");

  /** The sent order at one place says something else of the present one at the other. */
  record ChangedOrder(int sent, int present) {}

  boolean isNone() {
    return childFields.isEmpty()
        && newOrders.isEmpty()
        && changedOrders.isEmpty()
        && !assessment
        && !officer
        && refused.isEmpty();
  }

  static CaseDifference between(ObjectNode present, ObjectNode sent) {
    List<FieldError> refused = new ArrayList<>();
    refuseOthers(
        differing(present, sent),
        Set.of("child", "orders", "assessment", "officerId"),
        "",
        refused);
    List<String> child = differing(present.path("child"), sent.path("child"));
    refuseOthers(child, CHILD, "child.", refused);
    List<Integer> added = new ArrayList<>();
    List<ChangedOrder> changed = new ArrayList<>();
    for (int i = 0; i < sent.path("orders").size(); i++) {
      JsonNode order = sent.path("orders").get(i);
      OptionalInt same = sameOrder(present.path("orders"), order);
      if (same.isEmpty()) {
        added.add(i);
        continue;
      }
      List<String> fields = differing(present.path("orders").get(same.getAsInt()), order);
      refuseOthers(fields, ORDER, "orders[" + i + "].", refused);
      if (fields.stream().anyMatch(ORDER::contains)) {
        changed.add(new ChangedOrder(i, same.getAsInt()));
      }
    }
    return new CaseDifference(
        child.stream().filter(CHILD::contains).toList(),
        added,
        changed,
        sent.has("assessment") && !sent.get("assessment").equals(present.path("assessment")),
        sent.has("officerId") && !sent.get("officerId").equals(present.path("officerId")),
        refused);
  }

  private static List<String> differing(JsonNode present, JsonNode sent) {
    List<String> names = new ArrayList<>();
    sent.fieldNames()
        .forEachRemaining(
            name -> {
              if (!sent.get(name).equals(present.path(name))) {
                names.add(name);
              }
            });
    return names;
  }

  private static OptionalInt sameOrder(JsonNode present, JsonNode sent) {
    for (int i = 0; i < present.size(); i++) {
      JsonNode order = present.get(i);
      if (isSame(order, sent, "type") && isSame(order, sent, "startsOn")) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  private static boolean isSame(JsonNode a, JsonNode b, String field) {
    return Optional.of(a.path(field)).filter(b.path(field)::equals).isPresent();
  }

  private static void refuseOthers(
      List<String> differing, Set<String> allowed, String prefix, List<FieldError> refused) {
    differing.stream()
        .filter(name -> !allowed.contains(name))
        .map(
            name ->
                new FieldError(
                    prefix + name,
                    "NOT_BY_REFERENCE",
                    "Differs from the case that is there, and is changed by its own operation only"))
        .forEach(refused::add);
  }
}
