package org.y2a.local.demo;

import java.net.URI;
import java.util.List;

/** Counts at the end, in two independent ways, and says where to look. */
record Report(
    Wishes wishes,
    Surroundings around,
    int yosCount,
    Register register,
    Transitions transitions,
    Deeds deeds,
    Api api,
    Stopwatch stopwatch) {

  private static final int SHOWN = 5;

  Findings findings(Flows flows) {
    var today = wishes.until();
    var cases = new Rows(around.cases());
    var transitionRows = new Rows(around.transitions());
    var recorded = new RecordedCounts(cases, transitionRows, today);
    var independent = new IndependentCounts(cases, transitionRows, today);
    var ofCases = ofCases(recorded, independent);
    var ofTransitions = ofTransitions(recorded, independent);
    var counted = independent(independent);
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
        wishes.until(),
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

  private static Findings.Independent independent(IndependentCounts counts) {
    return new Findings.Independent(
        counts.casesPast17y6m().size(),
        counts.transferAgeReached(),
        counts.casesWithoutExactlyOneOutcome(),
        counts.casesHeldByProbation());
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
    var cases = around.services().get(Service.CASES);
    var transitionService = around.services().get(Service.TRANSITIONS);
    var reporting = around.services().get(Service.REPORTING);
    return List.of(
        "Where to look",
        described("cases", cases),
        described("secondments", around.services().get(Service.SECONDMENTS)),
        described("transitions", transitionService),
        described("measures", reporting),
        "  who has nobody:  curl -H \"Authorization: Bearer $(./y2a token inspector)\""
            + " '%s/v1/transitions?unallocated=true'".formatted(transitionService),
        "  the figures:     curl -H \"Authorization: Bearer $(./y2a token yjb-analyst)\""
            + " '%s/v1/measures/transfers?period=%d&by=nation'"
                .formatted(reporting, wishes.until().getYear()));
  }

  private static String described(String what, URI address) {
    return "  %-12s %s  (OpenAPI at /q/openapi)".formatted(what, address);
  }
}
