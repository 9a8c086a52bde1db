package org.y2a.local.demo;

import org.y2a.synthetic.SyntheticOfficer.CaseManager;
import org.y2a.synthetic.SyntheticOfficer.Practitioner;
import org.y2a.synthetic.SyntheticOfficer.Secondee;
import org.y2a.synthetic.SyntheticOfficers;

/** Makes the staff of all services and delivery units known where they work. */
final class Staff {
  private final Api api;
  private final Crew crew;
  private final Keys keys;

  Staff(Api api, Crew crew, Keys keys) {
    this.api = api;
    this.crew = crew;
    this.keys = keys;
  }

  void register(SyntheticOfficers officers) {
    crew.each(officers.caseManagers(), this::register);
    crew.each(officers.practitioners(), this::register);
    crew.each(officers.secondees(), this::second);
  }

  private void register(CaseManager manager) {
    put(Service.CASES, "/v1/officers/", manager.id(), Requests.CaseManager.of(manager));
  }

  private void register(Practitioner practitioner) {
    put(
        Service.TRANSITIONS,
        "/v1/practitioners/",
        practitioner.id(),
        new Requests.Practitioner(practitioner.pdu()));
  }

  private void put(Service service, String path, String id, Object body) {
    api.send(Call.put(service, path + id, People.SIMULATOR, keys.of(id, "register"), body));
  }

  private void second(Secondee secondee) {
    var id = secondee.id();
    send("PUT", "/v1/officers/" + id, id, Requests.ProbationOfficer.of(secondee));
    var contract = send("POST", "/v1/contracts", id, Requests.Contract.of(secondee));
    var contractId = contract.body().path("contractId").asText();
    send("POST", "/v1/contracts/" + contractId + "/activation", id, new Requests.Nothing());
  }

  private Answer send(String method, String path, String id, Object body) {
    var key = keys.of(id, "secondment");
    return api.send(
        Call.write(method, Service.SECONDMENTS, path, People.SECONDMENT_MANAGER, key, body));
  }
}
