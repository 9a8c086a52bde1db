package org.y2a.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** What a person or a program wants to know of a stack. */
final class StatusPage {
  private final Stack stack;
  private final Settings settings;

  StatusPage(Stack stack, Settings settings) {
    this.stack = stack;
    this.settings = settings;
  }

  void print(PrintWriter out) {
    out.printf("%n%-20s %-9s %6s %8s %7s%n", "PART", "STATE", "PORT", "PID", "MB");
    parts()
        .forEach(
            part ->
                out.printf(
                    "%-20s %-9s %6d %8s %7s%n",
                    part.name(),
                    part.state(),
                    part.port(),
                    Objects.toString(part.pid(), "-"),
                    Objects.toString(part.megabytes(), "-")));
    out.printf("%nServices (OpenAPI at /q/openapi, health at /q/health):%n");
    addresses().forEach((name, address) -> out.printf("  %-20s %s%n", name, address));
    out.printf("%nDemo users, all synthetic (./y2a token USER prints an access token):%n");
    DemoUserNames.byRole().forEach((role, names) -> out.printf("  %-24s %s%n", role, names));
    out.printf("%nYOS as the directory names them, PDU codes in lower case:%n");
    out.printf("  GET %s/v1/directory/...%n", stack.address("case-service"));
    out.printf("Data, logs and passwords: %s%n", settings.data());
  }

  void printJson(PrintWriter out) {
    var content =
        Map.of(
            "parts", parts(),
            "ready", parts().stream().allMatch(part -> part.state().equals("ready")),
            "addresses", addresses(),
            "issuer", stack.parts().keycloak().issuer(),
            "demoUsers", DemoUserNames.byRole(),
            "data", settings.data().toString());
    try {
      out.println(new ObjectMapper().writeValueAsString(content));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<PartStatus> parts() {
    return stack.parts().all().parallelStream()
        .map(part -> PartStatus.of(part, stack.processes()))
        .toList();
  }

  private Map<String, String> addresses() {
    var addresses = new TreeMap<String, String>();
    stack.parts().services().forEach(part -> addresses.put(part.name(), part.address()));
    return addresses;
  }
}
