package org.y2a.kit.openapi;

import static org.y2a.kit.openapi.StandardRefusal.CHANGED_MEANWHILE;
import static org.y2a.kit.openapi.StandardRefusal.CONFLICT;
import static org.y2a.kit.openapi.StandardRefusal.FORBIDDEN;
import static org.y2a.kit.openapi.StandardRefusal.IDEMPOTENCY_KEY_REUSED;
import static org.y2a.kit.openapi.StandardRefusal.IF_MATCH_REQUIRED;
import static org.y2a.kit.openapi.StandardRefusal.INVALID_REQUEST;
import static org.y2a.kit.openapi.StandardRefusal.NOT_FOUND;
import static org.y2a.kit.openapi.StandardRefusal.TOO_LARGE;
import static org.y2a.kit.openapi.StandardRefusal.UNAUTHENTICATED;
import static org.y2a.kit.openapi.StandardRefusal.UNSUPPORTED_MEDIA_TYPE;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import java.lang.annotation.Annotation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.jboss.jandex.IndexView;

/** Writes by rule what every operation of every service has in common. */
@OpenApiFilter(stages = RunStage.BUILD)
public class OperationDocument implements OASFilter {

  private static final String KEY = "IdempotencyKey";
  private static final Set<HttpMethod> UPDATES =
      Set.of(HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE);

  private final Map<String, DeclaredOperation> declared = new HashMap<>();
  private final ExampleFiles examples = new ExampleFiles();

  public OperationDocument(IndexView index) {
    List.<Class<? extends Annotation>>of(
            GET.class, POST.class, PUT.class, PATCH.class, DELETE.class)
        .forEach(
            method ->
                index.getAnnotations(method).stream()
                    .map(found -> found.target().asMethod())
                    .forEach(m -> declared.put(m.name(), new DeclaredOperation(m))));
  }

  @Override
  public void filterOpenAPI(OpenAPI document) {
    if (document.getComponents() == null) {
      document.setComponents(OASFactory.createComponents());
    }
    var components = document.getComponents();
    ProblemSchema.addTo(components);
    for (var refusal : StandardRefusal.values()) {
      components.addResponse(refusal.name(), refusal.response());
    }
    components.addParameter(KEY, idempotencyKey());
    document
        .getPaths()
        .getPathItems()
        .values()
        .forEach(path -> path.getOperations().forEach(this::complete));
  }

  private void complete(HttpMethod method, Operation operation) {
    var code = declared.get(operation.getOperationId());
    if (code == null) {
      return;
    }
    tellRoles(operation, code.roles());
    if (code.isIdempotent()) {
      operation.addParameter(OASFactory.createParameter().ref(KEY));
    }
    refusals(method, operation, code).forEach(refusal -> add(operation, refusal));
    examples.attach(operation);
  }

  private static void tellRoles(Operation operation, List<String> roles) {
    if (roles.isEmpty()) {
      return;
    }
    operation.addExtension("x-y2a-roles", roles);
    var told = "Roles: " + String.join(", ", roles) + ".";
    var before = operation.getDescription();
    operation.setDescription(before == null ? told : before + "\n\n" + told);
  }

  private static Set<StandardRefusal> refusals(
      HttpMethod method, Operation operation, DeclaredOperation code) {
    var refusals = new TreeSet<StandardRefusal>();
    if (!code.isOpen()) {
      refusals.add(UNAUTHENTICATED);
    }
    if (!code.roles().isEmpty()) {
      refusals.add(FORBIDDEN);
    }
    if (has(operation, In.PATH)) {
      refusals.add(NOT_FOUND);
    }
    if (has(operation, In.QUERY)) {
      refusals.add(INVALID_REQUEST);
    }
    if (operation.getRequestBody() != null) {
      refusals.addAll(Set.of(INVALID_REQUEST, TOO_LARGE, UNSUPPORTED_MEDIA_TYPE));
    }
    if (code.isIdempotent()) {
      refusals.addAll(Set.of(INVALID_REQUEST, CONFLICT, IDEMPOTENCY_KEY_REUSED));
    }
    if (takesVersion(operation)) {
      refusals.add(CHANGED_MEANWHILE);
    }
    if (UPDATES.contains(method)) {
      refusals.add(CONFLICT);
      if (takesVersion(operation)) {
        refusals.add(IF_MATCH_REQUIRED);
      }
    }
    return refusals;
  }

  /** A description of an operation's own stays. */
  private static void add(Operation operation, StandardRefusal refusal) {
    var own = operation.getResponses().getAPIResponse(refusal.code());
    if (own == null || isGenerated(own.getDescription())) {
      operation.getResponses().addAPIResponse(refusal.code(), refusal.reference());
    } else if (own.getContent() == null) {
      own.setContent(ProblemSchema.content(null));
    }
  }

  private static boolean isGenerated(String description) {
    return description == null
        || Set.of("Bad Request", "Not Authorized", "Not Allowed").contains(description);
  }

  private static boolean takesVersion(Operation operation) {
    return parameters(operation).stream().anyMatch(p -> "If-Match".equals(p.getName()));
  }

  private static boolean has(Operation operation, In place) {
    return parameters(operation).stream().anyMatch(p -> p.getIn() == place);
  }

  private static List<Parameter> parameters(Operation operation) {
    return operation.getParameters() == null ? List.of() : operation.getParameters();
  }

  private static Parameter idempotencyKey() {
    return OASFactory.createParameter()
        .name("Idempotency-Key")
        .in(In.HEADER)
        .description(
            "Makes a repetition safe for a day: the same key and body get the first answer again")
        .schema(OASFactory.createSchema().addType(SchemaType.STRING).minLength(1).maxLength(200));
  }
}
