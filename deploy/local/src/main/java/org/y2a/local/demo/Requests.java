package org.y2a.local.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.y2a.synthetic.SyntheticAssessment;
import org.y2a.synthetic.SyntheticCase;
import org.y2a.synthetic.SyntheticChild;
import org.y2a.synthetic.SyntheticOfficer;
import org.y2a.synthetic.SyntheticOrder;

/** What the services are sent; absent is null and left out of the JSON. */
final class Requests {
  private Requests() {}

  record Move(LocalDate today) {}

  record CaseManager(String yos, String role) {
    static CaseManager of(SyntheticOfficer.CaseManager officer) {
      return new CaseManager(officer.yos(), "CASE_MANAGER");
    }
  }

  record Practitioner(String pdu) {}

  record ProbationOfficer(String role, int band, String homePdu) {
    static ProbationOfficer of(SyntheticOfficer.Secondee secondee) {
      return new ProbationOfficer(
          secondee.grade().name(), secondee.grade().band(), secondee.homePdu());
    }
  }

  record Contract(
      String officerId, String yos, BigDecimal fte, LocalDate startsOn, LocalDate endsOn) {
    static Contract of(SyntheticOfficer.Secondee secondee) {
      return new Contract(
          secondee.id(), secondee.yos(), secondee.fte(), secondee.startsOn(), secondee.endsOn());
    }
  }

  record Nothing() {}

  record Child(
      String givenName,
      String familyName,
      LocalDate dateOfBirth,
      String sex,
      String ethnicity,
      String pncId,
      String homeLocalAuthority) {
    static Child of(SyntheticChild child) {
      return new Child(
          child.givenName(),
          child.familyName(),
          child.dateOfBirth(),
          child.sex().name(),
          child.ethnicity(),
          child.pncId().orElse(null),
          child.homeLocalAuthority());
    }
  }

  record Order(String type, LocalDate startsOn, LocalDate endsOn, boolean requirementsCompleted) {
    static Order of(SyntheticOrder order) {
      return new Order(
          order.type(),
          order.startsOn(),
          order.endsOn().orElse(null),
          order.requirementsCompleted());
    }
  }

  record Mappa(int category, int level) {}

  record Assessment(
      LocalDate completedOn,
      String rosh,
      String safetyAndWellbeing,
      String likelihoodOfReoffending,
      Mappa mappa) {
    static Assessment of(SyntheticAssessment assessment) {
      return new Assessment(
          assessment.completedOn(),
          assessment.rosh().name(),
          assessment.safetyAndWellbeing().name(),
          assessment.likelihoodOfReoffending().name(),
          assessment.mappa().map(m -> new Mappa(m.category(), m.level())).orElse(null));
    }
  }

  record OpenCase(
      String yos,
      String yosReference,
      Child child,
      LocalDate openedOn,
      List<Order> orders,
      Assessment assessment,
      String officerId) {
    static OpenCase of(SyntheticCase made) {
      return new OpenCase(
          made.yos(),
          made.yosReference(),
          Child.of(made.child()),
          made.openedOn(),
          made.orders().stream().map(Order::of).toList(),
          made.assessment().map(Assessment::of).orElse(null),
          made.officerId());
    }
  }

  record OrderChange(LocalDate endsOn, Boolean requirementsCompleted) {}

  record YosTransferOffer(
      String toYos, String homeLocalAuthority, String reason, LocalDate transferOn) {}

  record YosTransferAcceptance(String officerId, String overCapacityReason) {}

  record Closure(LocalDate closedOn, String reason) {}

  record Milestone(String code, String officerId) {}

  record NamedPractitioner(String practitionerId) {}

  record Reason(String code, String text) {}

  record Refusal(List<Reason> reasons) {}
}
