package org.y2a.kit.openapi;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.lang.annotation.Annotation;
import java.util.List;
import org.jboss.jandex.MethodInfo;
import org.y2a.kit.rest.Idempotent;

/** What the code of an operation says about it. */
record DeclaredOperation(MethodInfo method) {

  boolean isOpen() {
    return method.hasAnnotation(PermitAll.class);
  }

  boolean isIdempotent() {
    return method.hasAnnotation(Idempotent.class) || ofClass(Idempotent.class);
  }

  List<String> roles() {
    var own = method.annotation(RolesAllowed.class);
    var declared =
        own == null ? method.declaringClass().declaredAnnotation(RolesAllowed.class) : own;
    return declared == null || isOpen() ? List.of() : List.of(declared.value().asStringArray());
  }

  private boolean ofClass(Class<? extends Annotation> annotation) {
    return method.declaringClass().hasDeclaredAnnotation(annotation);
  }
}
