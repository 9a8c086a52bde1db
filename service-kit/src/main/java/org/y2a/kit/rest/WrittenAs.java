package org.y2a.kit.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How a value of this type is written in a query, for whom it was refused: "a calendar YYYY or
 * YYYY-MM". The type reads itself with {@code static fromString(String)}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface WrittenAs {
  String value();
}
