package org.y2a.cases.officer;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Officers in the capacity in which a service knows them. */
public record KnownOfficers(Map<Post, NamedOfficer> byPost) {
  static final KnownOfficers NOBODY = new KnownOfficers(Map.of());

  /** An officer's place in a service. */
  public record Post(String officerId, String yos) {}

  static KnownOfficers of(List<Officer> officers) {
    return new KnownOfficers(
        officers.stream()
            .collect(
                toMap(
                    o -> new Post(o.officerId(), o.yos()),
                    o -> new NamedOfficer(o.officerId(), o.role()))));
  }

  public Optional<NamedOfficer> named(String officerId, String yos) {
    return Optional.ofNullable(byPost.get(new Post(officerId, yos)));
  }
}
