package org.y2a.reporting.measure;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.y2a.directory.Directory;

/** Gives the rest of the service the definitions and the directory, each read once. */
@Singleton
class MeasuresInService {
  private static final String DEFINITIONS = "/measures/definitions.json";

  @Produces
  @Singleton
  MeasureCatalogue catalogue(ObjectMapper json) {
    try (var file = MeasuresInService.class.getResourceAsStream(DEFINITIONS)) {
      return json.readValue(file, MeasureCatalogue.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Produces
  @Singleton
  Directory directory() {
    return Directory.load();
  }
}
