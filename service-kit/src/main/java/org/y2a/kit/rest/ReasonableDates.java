package org.y2a.kit.rest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import java.io.IOException;
import java.time.LocalDate;

/** Reads the dates of a request, and only those that somebody can mean. */
final class ReasonableDates extends StdDeserializer<LocalDate> {

  static final class OutOfReason extends JsonMappingException {
    private OutOfReason(JsonParser parser) {
      super(parser, "A date out of reason");
    }
  }

  private ReasonableDates() {
    super(LocalDate.class);
  }

  static SimpleModule module() {
    return new SimpleModule().addDeserializer(LocalDate.class, new ReasonableDates());
  }

  @Override
  public LocalDate deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    var date = LocalDateDeserializer.INSTANCE.deserialize(parser, context);
    if (date != null && !Dates.withinReason(date)) {
      throw new OutOfReason(parser);
    }
    return date;
  }
}
