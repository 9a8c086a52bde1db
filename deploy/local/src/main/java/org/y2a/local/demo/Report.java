package org.y2a.local.demo;

import java.time.LocalDate;
import java.util.List;

/** Counts at the end, in two independent ways, and says where to look. */
record Report(
    Wishes wishes,
    LocalDate until,
    Surroundings around,
    int yosCount,
    Register register,
    Transitions transitions,
    Deeds deeds,
    Api api,
    Stopwatch stopwatch) {

  private static final int SHOWN = 5;

  Findings findings(Flows flows) {
    var cases = new Rows(around.cases());
    var transitionRows = new Rows(around.transitions());
    var recorded = new RecordedCounts(cases, transitionRows, until);
    var independent = new IndependentCounts(cases, transitionRows, until);
    var ofCases = ofCases(recorded, independent);
    var ofTransitions = ofTransitions(recorded, independent);
    var counted = independent(recorded, independent);
    stopwatch.finished("counts");
    return new Findings(ofRun(), ofCases, ofTransitions, Findings.OfEvents.of(flows), counted);
  }

  Summary summary(Findings findings) {
    var waiting = transitions.unallocated(SHOWN).stream().map(this::described).toList();
    return new Summary(findings, waiting, whereToLook());
  }

  private Findings.OfRun ofRun() {
    return new Findings.OfRun(
        wishes.seed(),
        wishes.from(),
        until,
        stopwatch.phases(),
        api.calls(),
        api.repeats(),
        deeds.refusals(),
        stopwatch.total());
  }

  private Findings.OfCases ofCases(RecordedCounts recorded, IndependentCounts independent) {
    return new Findings.OfCases(
        yosCount,
        wishes.cases(),
        recorded.casesOpened(),
        recorded.casesClosed(),
        recorded.planningDue(),
        recorded.transferAgeReached(),
        recorded.casesTransferred(),
        independent.casesWithoutNamedOfficer(),
        independent.casesWithoutResponsibleOrganisation(),
        independent.casesWithTwoHolders());
  }

  private static Findings.OfTransitions ofTransitions(
      RecordedCounts recorded, IndependentCounts independent) {
    var byOutcome = recorded.byOutcome();
    return new Findings.OfTransitions(
        byOutcome.values().stream().mapToLong(Long::longValue).sum(),
        byOutcome,
        recorded.byReason(),
        recorded.byStage(),
        recorded.handoversAccepted(),
        recorded.handoversRefused(),
        independent.unallocated(),
        recorded.milestones());
  }

  private static Findings.Independent independent(
      RecordedCounts recorded, IndependentCounts counts) {
    return new Findings.Independent(
        counts.casesPast17y6m().size(),
        counts.transferAgeReached(),
        counts.casesWithoutExactlyOneOutcome(),
        counts.casesHeldByProbation(),
        recorded.acceptancesHeard());
  }

  private String described(TransitionLine line) {
    return "%s  18 on %s  %s  %s"
        .formatted(
            register.referenceOf(line.caseId()).orElse(line.caseId()),
            line.attains18On(),
            line.pdu().map(pdu -> "pdu:" + pdu).orElse("no delivery unit"),
            line.urgency());
  }

  private List<String> whereToLook() {
    return List.of(
        "Where to look (the stack goes on running)",
        described("cases", Service.CASES),
        described("secondments", Service.SECONDMENTS),
        described("transitions", Service.TRANSITIONS),
        described("measures", Service.REPORTING),
        "  who has nobody   "
            + curl("inspector", Service.TRANSITIONS, "transitions?unallocated=true"),
        "  the figures      "
            + curl(
                "yjb-analyst",
                Service.REPORTING,
                "measures/transfers?period=%d&by=nation".formatted(wishes.from().getYear())),
        "  more             ./y2a status",
        "  the end          ./y2a down");
  }

  private String curl(String user, Service service, String path) {
    return "curl -H \"Authorization: Bearer $(./y2a token %s)\" '%s/v1/%s'"
        .formatted(user, around.services().get(service), path);
  }

  private String described(String what, Service service) {
    return "  %-16s %s  (OpenAPI at /q/openapi)".formatted(what, around.services().get(service));
  }
}
