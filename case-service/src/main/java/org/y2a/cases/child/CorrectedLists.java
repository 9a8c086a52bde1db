package org.y2a.cases.child;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import java.util.List;
import org.y2a.cases.code.CodeDomain;
import org.y2a.cases.code.Codes;
import org.y2a.kit.rest.CheckedRequest;
import org.y2a.kit.rest.Checks;

/** The lists of a correction: their rules, and the order in which they are kept. */
final class CorrectedLists {
  private static final Comparator<FormerName> BY_NAME =
      comparing(FormerName::kind)
          .thenComparing(FormerName::familyName, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(FormerName::givenName, Comparator.nullsFirst(Comparator.naturalOrder()));

  private CorrectedLists() {}

  static void check(Correction correction, Checks checks) {
    checkEach("formerNames", correction.formerNames(), checks);
    checkEach("lookedAfter", correction.lookedAfter(), checks);
    checkEach("addresses", correction.addresses(), checks);
    List<String> needs = correction.communicationNeeds();
    for (int i = 0; needs != null && i < needs.size(); i++) {
      String field = "communicationNeeds[" + i + "]";
      Codes.check(checks, CodeDomain.COMMUNICATION_NEED, field, needs.get(i));
    }
    checkApart("lookedAfter", correction.lookedAfter(), checks);
    checkApart("addresses", correction.addresses(), checks);
    List<Address> addresses = correction.addresses();
    checks.that(
        addresses == null || addresses.stream().anyMatch(a -> a != null && a.until() == null),
        "addresses",
        "HOME",
        "Say where the child lives now: an address without an end");
  }

  private static void checkEach(String field, List<? extends CheckedRequest> parts, Checks checks) {
    for (int i = 0; parts != null && i < parts.size(); i++) {
      if (parts.get(i) != null) {
        parts.get(i).check(checks.at(field + "[" + i + "]"));
      }
    }
  }

  private static void checkApart(String field, List<? extends Spell> spells, Checks checks) {
    checks.that(
        spells == null || Spell.areApart(spells), field, "OVERLAP", "No two can share a day");
  }

  static List<FormerName> names(List<FormerName> names) {
    return names == null
        ? null
        : names.stream().map(FormerName::stripped).distinct().sorted(BY_NAME).toList();
  }

  static List<String> needs(List<String> needs) {
    return needs == null ? null : needs.stream().distinct().sorted().toList();
  }

  static List<LookedAfter> lookedAfter(List<LookedAfter> spells) {
    return spells == null ? null : spells.stream().sorted(comparing(LookedAfter::from)).toList();
  }

  static List<Address> addresses(List<Address> addresses) {
    return addresses == null
        ? null
        : addresses.stream().map(Address::canonical).sorted(comparing(Address::from)).toList();
  }

  static String home(List<Address> addresses) {
    return addresses == null
        ? null
        : addresses.stream()
            .filter(a -> a.until() == null)
            .map(Address::homeLocalAuthority)
            .findFirst()
            .orElseThrow();
  }
}
