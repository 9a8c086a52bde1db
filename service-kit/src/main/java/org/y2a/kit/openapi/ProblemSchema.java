package org.y2a.kit.openapi;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.y2a.kit.problem.ProblemDetails;

/** The one form of every refusal. */
final class ProblemSchema {

  private static final String NAME = "Problem";
  private static final String FIELD = "FieldError";

  private ProblemSchema() {}

  static Content content(Object example) {
    var media = OASFactory.createMediaType().schema(OASFactory.createSchema().ref(NAME));
    if (example != null) {
      media.setExample(example);
    }
    return OASFactory.createContent().addMediaType(ProblemDetails.MEDIA_TYPE, media);
  }

  static void addTo(Components components) {
    components.addSchema(
        FIELD,
        object("One thing wrong with a request")
            .required(List.of("field", "rule", "message"))
            .addProperty("field", text("Where, e.g. orders[1].endsOn"))
            .addProperty("rule", text("By which rule, in capitals"))
            .addProperty("message", text("In words; never repeats the value")));
    components.addSchema(
        NAME,
        object("A refusal, after RFC 9457")
            .required(List.of("type", "title", "status", "errorCode"))
            .addProperty("type", text("A URI; about:blank when the status says all"))
            .addProperty("title", text("The status in words"))
            .addProperty("status", of(SchemaType.INTEGER))
            .addProperty("errorCode", text("What programs decide on, in capitals"))
            .addProperty("detail", text("What people read"))
            .addProperty("errors", of(SchemaType.ARRAY).items(OASFactory.createSchema().ref(FIELD)))
            .addProperty("traceId", text("What to quote when asking for help")));
  }

  private static Schema object(String description) {
    return of(SchemaType.OBJECT).description(description);
  }

  private static Schema text(String description) {
    return of(SchemaType.STRING).description(description);
  }

  private static Schema of(SchemaType type) {
    return OASFactory.createSchema().addType(type);
  }
}
