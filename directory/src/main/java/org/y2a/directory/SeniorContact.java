package org.y2a.directory;

import java.util.Optional;

/**
 * The named senior probation contact of a local authority or police area (2013 design principle 1).
 *
 * @param place GSS code of the authority or id of the police area
 * @param post for example {@code Head of Cardiff & Vale PDU}
 * @param organisation {@code pdu:code} or {@code region:code}
 * @param person empty until an operator records who holds the post: the sources hold no people
 */
public record SeniorContact(
    PlaceKind placeKind,
    String place,
    String post,
    String organisation,
    Optional<String> person,
    Basis basis,
    Validity validity)
    implements Dated {

  public enum PlaceKind {
    LOCAL_AUTHORITY,
    POLICE_AREA
  }
}
