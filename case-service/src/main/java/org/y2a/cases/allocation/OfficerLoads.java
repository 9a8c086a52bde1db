package org.y2a.cases.allocation;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.y2a.cases.officer.NamedOfficer;
import org.y2a.cases.officer.OfficerRole;

/** What the officers of a service hold. */
@ApplicationScoped
public class OfficerLoads {
  private final AllocationStore store;

  OfficerLoads(AllocationStore store) {
    this.store = store;
  }

  public List<SecondeeLoad> secondees(String yos, AllocationPolicy policy) {
    return store.shares(yos).stream()
        .map(share -> policy.load(share.officerId(), share.fte(), share.held()))
        .toList();
  }

  /** Everybody whom the service can name; a case manager counts as a whole post. */
  public List<Successor> successors(String yos) {
    Map<String, BigDecimal> shares =
        store.shares(yos).stream()
            .collect(toMap(AllocationStore.Share::officerId, AllocationStore.Share::fte));
    return store.counts(yos).stream()
        .map(
            each ->
                new Successor(
                    new NamedOfficer(each.officerId(), OfficerRole.valueOf(each.role())),
                    each.held(),
                    shares.getOrDefault(each.officerId(), BigDecimal.ONE)))
        .toList();
  }
}
