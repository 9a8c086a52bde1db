package org.y2a.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.y2a.directory.Directory;
import org.y2a.local.demo.Habits.Promptness;
import org.y2a.synthetic.SyntheticAssessment;
import org.y2a.synthetic.SyntheticAssessment.Likelihood;
import org.y2a.synthetic.SyntheticAssessment.RiskLevel;
import org.y2a.synthetic.SyntheticHappening;

class SimulationTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 8);
  private static final LocalDate BIRTHDAY = LocalDate.of(2026, 7, 8);
  private static final String CASE = "SYN-ESSEX-000001";

  private final FakeServices services = new FakeServices();
  private final Register register = new Register();
  private final Deeds deeds = new Deeds();

  @Test
  void a_day_on_which_nothing_is_due_moves_the_clocks_and_writes_nothing_else() {
    simulation().live(DAY);
    assertThat(services.writes()).hasSize(4).allMatch(write -> write.contains("/v1/clock"));
    assertThat(services.calls).hasSizeLessThan(20);
  }

  @Test
  void case_service_comes_to_the_new_day_last() {
    simulation().live(DAY);
    var moved =
        services.calls.stream()
            .filter(call -> call.path().equals("/v1/clock"))
            .map(Call::service)
            .toList();
    assertThat(moved).hasSize(4).last().isEqualTo(Service.CASES);
  }

  @Test
  void what_is_identified_today_is_worked_on_today_by_the_people_whose_work_it_is() {
    known(CASE);
    services.identify(DAY, "id", "TRANSFER", BIRTHDAY, "PLANNING_STARTED");
    simulation().live(DAY);
    assertThat(services.writes())
        .contains("POST /v1/transitions/t-id/milestones case-manager.essex");
    assertThat(deeds.count("START_PLANNING")).isEqualTo(1);
  }

  @Test
  void a_transition_is_planned_once_however_often_it_is_seen() {
    known(CASE);
    services.identify(DAY, "id", "TRANSFER", BIRTHDAY, "PLANNING_STARTED");
    var simulation = simulation();
    simulation.live(DAY);
    simulation.live(DAY);
    assertThat(deeds.count("START_PLANNING")).isEqualTo(1);
  }

  @Test
  void what_happens_to_a_case_comes_before_work_on_its_transition() {
    known(CASE);
    services.identify(DAY, "id", "TRANSFER", BIRTHDAY, "PLANNING_STARTED");
    simulation(riskChanged(CASE)).live(DAY);
    assertThat(services.writes())
        .containsSubsequence(
            "POST /v1/cases/id/assessments case-manager.essex",
            "POST /v1/transitions/t-id/milestones case-manager.essex");
  }

  @Test
  void after_the_closing_of_its_case_nobody_works_on_a_transition() {
    known(CASE);
    services.identify(DAY, "id", "TRANSFER", BIRTHDAY, "PLANNING_STARTED");
    simulation(new SyntheticHappening.CaseClosed(DAY, CASE)).live(DAY);
    assertThat(deeds.count("CaseClosed")).isEqualTo(1);
    assertThat(deeds.count("START_PLANNING")).isZero();
  }

  @Test
  void once_probation_has_the_case_nothing_more_is_recorded_on_the_youth_side() {
    known(CASE);
    register.change(CASE, known -> known.acceptedFor(DAY));
    simulation(riskChanged(CASE)).live(DAY);
    assertThat(services.writes()).allMatch(write -> write.contains("/v1/clock"));
  }

  @Test
  void a_refusal_is_told_and_the_day_goes_on() {
    known(CASE);
    known("SYN-ESSEX-000002");
    services.refuse("/id/assessments");
    simulation(riskChanged(CASE), riskChanged("SYN-ESSEX-000002")).live(DAY);
    assertThat(deeds.refusals()).isEqualTo(Map.of("RiskChanged: 409 NO", 2L));
    simulation(new SyntheticHappening.CaseClosed(DAY, CASE)).live(DAY);
    assertThat(deeds.count("CaseClosed")).isEqualTo(1);
  }

  @Test
  void keys_of_writes_do_not_depend_on_the_ids_that_services_make() {
    known(CASE);
    services.identify(DAY, "id", "TRANSFER", BIRTHDAY, "PLANNING_STARTED");
    simulation(riskChanged(CASE)).live(DAY);
    assertThat(services.calls)
        .filteredOn(
            call -> call.path().endsWith("milestones") || call.path().endsWith("assessments"))
        .extracting(Call::key)
        .containsExactly(
            Optional.of("demo-42-SYN-ESSEX-000001-assessments-2026-01-08"),
            Optional.of("demo-42-SYN-ESSEX-000001-START_PLANNING-2026-01-08"));
  }

  private void known(String reference) {
    register.add(reference, KnownCase.opened("id", "essex", List.of()));
  }

  private static SyntheticHappening riskChanged(String reference) {
    return new SyntheticHappening.RiskChanged(
        DAY,
        reference,
        new SyntheticAssessment(
            DAY, RiskLevel.HIGH, RiskLevel.LOW, Likelihood.LOW, Optional.empty()));
  }

  private Simulation simulation(SyntheticHappening... happenings) {
    var patience = new TestPatience().of(Duration.ofSeconds(1));
    var api = new Api(services, new AnyToken(), patience);
    var crew = new Crew(4);
    var keys = new Keys(42);
    var draws = new Draws(42);
    var agenda = new Agenda();
    var prompt =
        new Habits(
            Map.of(
                Step.START_PLANNING, new Promptness(1, 0),
                Step.NAME_SECONDEE, new Promptness(0, 0),
                Step.DECIDE_JOINTLY, new Promptness(0, 0),
                Step.NAME_PRACTITIONER, new Promptness(0, 0),
                Step.OFFER_HANDOVER, new Promptness(0, 0)),
            0);
    var intentions = new Intentions(draws, prompt, WorkingDays.of(Directory.load()));
    return new Simulation(
        new Simulation.World(
            new Clocks(api, crew),
            new Quiescence(new FlowReadings(api, crew), patience),
            new Planning(new Transitions(api), register, intentions, agenda, crew),
            agenda,
            new YouthSide(api, register, keys),
            new TransitionSide(api, register, keys, draws),
            crew,
            deeds),
        List.of(happenings));
  }

  private static final class AnyToken implements Tokens {
    @Override
    public String of(String user) {
      return user;
    }

    @Override
    public void forget(String user) {}
  }
}
