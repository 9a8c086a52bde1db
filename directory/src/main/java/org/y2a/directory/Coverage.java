package org.y2a.directory;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which probation delivery unit takes the people of a local authority.
 *
 * @param localAuthority GSS code
 * @param pdu code of the {@link ProbationDeliveryUnit}
 * @param region code of the {@link ProbationRegion}
 * @param unit code of the local delivery unit ({@link DeliveryLevel#UNIT}), where one is known
 * @param note how it was named or derived
 */
public record Coverage(
    String localAuthority,
    String pdu,
    String region,
    Optional<String> unit,
    Basis basis,
    String note,
    Validity validity)
    implements Dated {

  /** A correction that an operator records: it wins from its first day. */
  public static Coverage correction(
      String localAuthority, String pdu, String region, LocalDate validFrom) {
    return new Coverage(
        localAuthority,
        pdu,
        region,
        Optional.empty(),
        Basis.RECORDED,
        "Recorded by an operator",
        Validity.from(validFrom));
  }
}
