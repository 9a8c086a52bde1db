package org.y2a.transitions.protocol;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The protocols that come with the service. */
public final class PublishedProtocols {
  public static final Protocols ALL = read();

  private PublishedProtocols() {}

  private static Protocols read() {
    ObjectMapper json = new ObjectMapper().registerModule(new JavaTimeModule());
    try (var file = PublishedProtocols.class.getResourceAsStream("/protocols.json")) {
      return new Protocols(List.of(json.readValue(file, Protocol[].class)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
