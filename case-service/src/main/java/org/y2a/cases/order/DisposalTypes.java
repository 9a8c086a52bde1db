package org.y2a.cases.order;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.y2a.contracts.DisposalKind;

/** All disposal types that the courts and the police have had, with their dates. */
public record DisposalTypes(List<DisposalType> all) {
  public DisposalTypes {
    all = List.copyOf(all);
  }

  public Optional<DisposalType> inForce(String code, LocalDate on) {
    return all.stream().filter(t -> t.code().equals(code) && t.isInForce(on)).findFirst();
  }

  public boolean anyCustody(List<SentenceOrder> orders) {
    return orders.stream()
        .flatMap(order -> inForce(order.type(), order.startsOn()).stream())
        .anyMatch(type -> type.kind() == DisposalKind.CUSTODY);
  }
}
