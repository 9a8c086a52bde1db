package org.y2a.kit.rest;

import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import java.util.List;

/** A field's place as people write it: {@code orders[1].endsOn}. */
final class FieldPath {

  private FieldPath() {}

  static String of(List<Reference> references) {
    var path = new StringBuilder();
    for (var reference : references) {
      append(path, reference.getFieldName(), reference.getIndex());
    }
    return path.toString();
  }

  private static void append(StringBuilder path, String name, int index) {
    if (name != null) {
      path.append(path.isEmpty() ? "" : ".").append(name);
    } else if (index >= 0) {
      path.append('[').append(index).append(']');
    }
  }
}
