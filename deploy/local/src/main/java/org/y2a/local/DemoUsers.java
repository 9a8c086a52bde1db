package org.y2a.local;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.y2a.directory.Directory;

/** One user for each role of each organisation in the directory, and those of the nation. */
final class DemoUsers {
  private static final String NATION = "national:y2a";

  private DemoUsers() {}

  static List<DemoUser> of(Directory directory, LocalDate on) {
    List<DemoUser> users = new ArrayList<>();
    directory.youthOffendingServices(on).forEach(yos -> users.addAll(ofYos(yos.id())));
    directory.probationDeliveryUnits(on).forEach(pdu -> users.addAll(ofPdu(pdu.code())));
    users.addAll(ofNation());
    return List.copyOf(users);
  }

  private static List<DemoUser> ofYos(String yos) {
    var organisation = "yos:" + yos;
    var code = yos.toUpperCase(Locale.ROOT);
    return List.of(
        officer("case-manager", yos, organisation, "CM-" + code + "-1"),
        officer("secondee", yos, organisation, "SEC-" + code + "-1"),
        officer("yos-manager", yos, organisation, "YM-" + code + "-1"),
        officer("victim-liaison", yos, organisation, "VL-" + code + "-1"));
  }

  private static List<DemoUser> ofPdu(String pdu) {
    var organisation = "pdu:" + pdu;
    var place = pdu.toLowerCase(Locale.ROOT);
    var practitioner =
        new DemoUser(
            "practitioner." + place,
            List.of("probation-practitioner"),
            Map.of("organisation", organisation, "officer", "PP-" + pdu + "-1"));
    return List.of(
        practitioner, officer("probation-manager", place, organisation, "PM-" + pdu + "-1"));
  }

  private static List<DemoUser> ofNation() {
    return List.of(
        national("secondment-manager", "secondment-manager"),
        national("yjb-analyst", "yjb-analyst"),
        national("inspector", "inspector"),
        national("platform-ops", "platform-ops"),
        system("integrator", "integration"),
        system("simulator", "integration", "integration:cases", "platform-ops", "inspector"));
  }

  private static DemoUser officer(String role, String place, String organisation, String id) {
    return new DemoUser(
        role + "." + place, List.of(role), Map.of("organisation", organisation, "officer", id));
  }

  private static DemoUser national(String name, String... roles) {
    return new DemoUser(name, List.of(roles), Map.of("organisation", NATION));
  }

  private static DemoUser system(String name, String... roles) {
    return new DemoUser(name, List.of(roles), Map.of("organisation", NATION, "system", name));
  }
}
