package org.y2a.kit.security;

import java.util.Locale;

/** Whose rows a caller may see, and who is responsible for a case. Written {@code kind:code}. */
public record Organisation(Kind kind, String code) {

  public enum Kind {
    YOS,
    PDU,
    REGION,
    NATIONAL
  }

  public Organisation {
    if (code == null || code.isBlank() || code.indexOf(':') >= 0) {
      throw new IllegalArgumentException("An organisation needs a code without a colon");
    }
  }

  public static Organisation yos(String id) {
    return new Organisation(Kind.YOS, id);
  }

  public static Organisation pdu(String code) {
    return new Organisation(Kind.PDU, code);
  }

  /**
   * @throws IllegalArgumentException when the text is not {@code kind:code} with a known kind
   */
  public static Organisation parse(String text) {
    var colon = text.indexOf(':');
    if (colon < 0) {
      throw new IllegalArgumentException("An organisation is written kind:code");
    }
    var kind = Kind.valueOf(text.substring(0, colon).toUpperCase(Locale.ROOT));
    return new Organisation(kind, text.substring(colon + 1));
  }

  public boolean is(Kind wanted) {
    return kind == wanted;
  }

  @Override
  public String toString() {
    return kind.name().toLowerCase(Locale.ROOT) + ":" + code;
  }
}
