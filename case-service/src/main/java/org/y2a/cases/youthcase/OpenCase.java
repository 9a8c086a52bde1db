package org.y2a.cases.youthcase;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.y2a.cases.assessment.AssessmentDetails;
import org.y2a.cases.child.Child;
import org.y2a.cases.child.ChildDetails;
import org.y2a.cases.directory.ServiceDirectory;
import org.y2a.cases.officer.NamedOfficer;
import org.y2a.cases.officer.OfficerId;
import org.y2a.cases.order.OrderDetails;
import org.y2a.kit.database.TimeOrderedIds;
import org.y2a.kit.rest.CheckedRequest;
import org.y2a.kit.rest.Checks;

/** The request to open a case, or to record one that began earlier. */
public record OpenCase(
    @NotNull @Schema(examples = "essex") String yos,
    @NotNull @Schema(examples = "ESX-2026-0107") String yosReference,
    @NotNull @Valid ChildDetails child,
    @NotNull LocalDate openedOn,
    @NotEmpty @Size(max = MOST_ORDERS) List<@NotNull @Valid OrderDetails> orders,
    @Valid AssessmentDetails assessment,
    @Schema(examples = "CM-ESSEX-1") String officerId)
    implements CheckedRequest {
  private static final int MOST_ORDERS = 50;

  @Override
  public void check(Checks checks) {
    checks.that(
        yos == null || ServiceDirectory.known().isService(yos),
        "yos",
        "KNOWN",
        "Not a youth offending service of the directory");
    checks.that(
        yosReference == null || YosReference.parse(yosReference).isPresent(),
        "yosReference",
        "YOS_REFERENCE",
        "1 to 40 letters, digits, / . _ or -, starting with a letter or digit");
    checks.that(
        officerId == null || OfficerId.isOne(officerId),
        "officerId",
        "OFFICER_ID",
        "Not an officer's identifier");
    checkParts(checks);
    checkAge(checks);
  }

  private void checkParts(Checks checks) {
    if (child != null) {
      child.check(checks.at("child"));
    }
    for (int i = 0; orders != null && i < orders.size(); i++) {
      if (orders.get(i) != null) {
        orders.get(i).check(checks.at("orders[" + i + "]"));
      }
    }
    if (assessment != null) {
      assessment.check(checks.at("assessment"));
    }
  }

  private void checkAge(Checks checks) {
    checks.that(
        openedOn == null || !openedOn.isAfter(checks.today()),
        "openedOn",
        "NOT_IN_FUTURE",
        "A case cannot have opened in the future");
    if (openedOn != null && child != null && child.dateOfBirth() != null) {
      checks.that(
          Child.canHaveCaseOpened(child.dateOfBirth(), openedOn),
          "child.dateOfBirth",
          "AGE_10_TO_17",
          "The child must be 10 to 17 years old when the case opens");
    }
  }

  /** What would open the same case elsewhere. */
  public static OpenCase of(YouthCase c) {
    return new OpenCase(
        c.yos(),
        c.reference().value(),
        ChildDetails.of(c.child()),
        c.openedOn(),
        c.orders().stream().map(OrderDetails::of).toList(),
        c.assessment().map(AssessmentDetails::of).orElse(null),
        c.officer().map(NamedOfficer::officerId).orElse(null));
  }

  public static OpenCase of(Opening o) {
    return new OpenCase(
        o.yos(),
        o.reference().value(),
        ChildDetails.of(o.child()),
        o.openedOn(),
        o.orders().stream().map(OrderDetails::of).toList(),
        o.assessment().map(AssessmentDetails::of).orElse(null),
        o.officerId().orElse(null));
  }

  /** Call only when it has been checked. */
  public Opening opening(TimeOrderedIds ids) {
    return new Opening(
        ids.next(),
        yos,
        YosReference.parse(yosReference).orElseThrow(),
        child.child(ids),
        openedOn,
        orders.stream().map(order -> order.order(ids)).toList(),
        Optional.ofNullable(assessment).map(a -> a.assessment(ids)),
        Optional.ofNullable(officerId));
  }

  @Override
  public String toString() {
    return "OpenCase[withheld]";
  }
}
