package org.y2a.local.demo;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.y2a.directory.Directory;
import org.y2a.synthetic.SyntheticCaseload;
import org.y2a.synthetic.SyntheticHappening;

/** A synthetic nation lives through its days on a running stack. */
final class Demo {
  private static final int AT_ONCE = 16;
  private static final Patience FOR_AN_ANSWER =
      Patience.of(Duration.ofMillis(50), Duration.ofSeconds(2), Duration.ofMinutes(4));
  private static final Patience FOR_EVENTS =
      Patience.of(Duration.ofMillis(30), Duration.ofMillis(60), Duration.ofMinutes(2));

  private final Wishes wishes;
  private final Surroundings around;
  private final Progress progress;
  private final Directory directory = Directory.load();
  private final Crew crew = new Crew(AT_ONCE);
  private final Keys keys;
  private final Draws draws;
  private final Register register = new Register();
  private final Deeds deeds = new Deeds();
  private final Api api;
  private final Clocks clocks;
  private final Transitions transitions;
  private final YouthSide youthSide;
  private final Quiescence quiescence;
  private final Stopwatch stopwatch;

  Demo(Wishes wishes, Surroundings around, Progress progress, Stopwatch stopwatch) {
    this.stopwatch = stopwatch;
    this.wishes = wishes;
    this.around = around;
    this.progress = progress;
    this.keys = new Keys(wishes.seed());
    this.draws = new Draws(wishes.seed());
    var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    var tokens = new KeptTokens(around.signIn(), Clock.systemUTC());
    this.api = new Api(new HttpTransport(client, json(), around.services()), tokens, FOR_AN_ANSWER);
    this.clocks = new Clocks(api, crew);
    this.transitions = new Transitions(api);
    this.youthSide = new YouthSide(api, register, keys);
    this.quiescence = new Quiescence(new FlowReadings(api, crew), FOR_EVENTS);
  }

  static ObjectMapper json() {
    return JsonMapper.builder()
        .addModule(new JavaTimeModule())
        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
        .defaultPropertyInclusion(JsonInclude.Value.construct(Include.NON_NULL, Include.NON_NULL))
        .build();
  }

  /**
   * @throws DemoFailed when it cannot go on
   */
  Findings run() {
    var caseload =
        SyntheticCaseload.generate(wishes.seed(), wishes.cases(), wishes.from(), directory);
    var resumption = new Resumption(api, register);
    var first =
        wishes.keep() && resumption.isPossible() ? resume(resumption, caseload) : begin(caseload);
    liveThrough(caseload, first);
    progress.phase("Counting");
    return report(first.plusDays(wishes.days())).findings(quiescence.await());
  }

  Summary summary(Findings findings) {
    return report(findings.run().to()).summary(findings);
  }

  private LocalDate begin(SyntheticCaseload caseload) {
    clocks.moveTo(wishes.from());
    load(caseload);
    return wishes.from();
  }

  /** The last day is lived again: what was done on it already is not done twice. */
  private LocalDate resume(Resumption resumption, SyntheticCaseload caseload) {
    var today = clocks.today();
    progress.phase("Going on from " + today);
    quiescence.await();
    resumption.enter(caseload.cases(), happeningsUntil(caseload, today), today);
    stopwatch.finished("resumption");
    return today;
  }

  private List<SyntheticHappening> happeningsUntil(SyntheticCaseload caseload, LocalDate day) {
    var days = (int) ChronoUnit.DAYS.between(wishes.from(), day);
    return new Newcomers(wishes.newCases()).among(caseload.happenings(days));
  }

  private void load(SyntheticCaseload caseload) {
    progress.phase("Staff of %d services".formatted(yosCount()));
    new Staff(api, crew, keys).register(caseload.officers());
    quiescence.await();
    stopwatch.finished("staff");
    progress.phase("%,d open cases".formatted(wishes.cases()));
    new Intake(api, register, keys).bring(caseload.cases().toList());
    quiescence.await();
    stopwatch.finished("caseload");
  }

  private void liveThrough(SyntheticCaseload caseload, LocalDate first) {
    var agenda = new Agenda();
    var intentions = new Intentions(draws, Habits.usual(), WorkingDays.of(directory));
    var planning = new Planning(transitions, register, intentions, agenda, crew);
    var world =
        new Simulation.World(
            clocks,
            quiescence,
            planning,
            agenda,
            youthSide,
            new TransitionSide(api, register, keys, draws),
            crew,
            deeds);
    planning.newlyIdentified(wishes.from(), first);
    var simulation =
        new Simulation(world, happeningsUntil(caseload, first.plusDays(wishes.days())));
    for (int number = 0; number <= wishes.days(); number++) {
      var day = first.plusDays(number);
      simulation.live(day);
      progress.day(number, wishes.days(), day, deeds, register);
    }
    progress.end();
    stopwatch.finished("days");
  }

  private Report report(LocalDate until) {
    return new Report(
        wishes, until, around, yosCount(), register, transitions, deeds, api, stopwatch);
  }

  private int yosCount() {
    return directory.youthOffendingServices(wishes.from()).size();
  }
}
