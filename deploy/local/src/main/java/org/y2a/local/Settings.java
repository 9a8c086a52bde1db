package org.y2a.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * What a stack is built from and where it keeps its things.
 *
 * @param checkout the folder of the project
 * @param data absolute: it marks every process of this stack
 * @param clockAdjustable whether the business clock can be moved
 */
public record Settings(Path checkout, Path data, Ports ports, boolean clockAdjustable) {
  private static final String DEMONSTRATION = "demo";

  public static Settings from(Path checkout, Map<String, String> environment) {
    var named = environment.getOrDefault("Y2A_DATA", "");
    var data = named.isBlank() ? checkout.resolve(".y2a") : Path.of(named);
    var adjustable = environment.getOrDefault("Y2A_CLOCK_ADJUSTABLE", "true");
    return new Settings(
        checkout, real(data), Ports.from(environment), Boolean.parseBoolean(adjustable));
  }

  /**
   * The demonstration's own stack, with its data inside those of everyday use. Time can be moved in
   * it, whatever holds elsewhere.
   */
  public Settings demonstration() {
    var own = data.endsWith(DEMONSTRATION) ? data : data.resolve(DEMONSTRATION);
    return new Settings(checkout, own, ports, true);
  }

  public Settings withData(Path other) {
    return new Settings(checkout, real(other), ports, clockAdjustable);
  }

  private static Path real(Path folder) {
    try {
      Files.createDirectories(folder);
      return folder.toRealPath();
    } catch (IOException e) {
      throw new StackFailed("The data folder cannot be made: " + folder, e);
    }
  }
}
