package org.y2a.local;

import java.util.LinkedHashMap;
import java.util.Map;

/** The rule by which demo users are named; {@link DemoUsers} follows it. */
final class DemoUserNames {

  private DemoUserNames() {}

  static Map<String, String> byRole() {
    var names = new LinkedHashMap<String, String>();
    names.put("case-manager", "case-manager.YOS, for example case-manager.essex");
    names.put("secondee", "secondee.YOS");
    names.put("yos-manager", "yos-manager.YOS");
    names.put("victim-liaison", "victim-liaison.YOS");
    names.put("probation-practitioner", "practitioner.PDU, for example practitioner.wptgwt");
    names.put("probation-manager", "probation-manager.PDU");
    names.put("secondment-manager", "secondment-manager");
    names.put("yjb-analyst", "yjb-analyst");
    names.put("inspector", "inspector");
    names.put("platform-ops", "platform-ops");
    names.put("integration", "integrator");
    names.put("integration:cases", "simulator (also platform-ops and inspector)");
    return names;
  }
}
