package org.y2a.directory;

/**
 * An upper-tier or unitary local authority of England or Wales.
 *
 * @param gss code of the Government Statistical Service, for example {@code E10000012}
 * @param policeArea id of the {@link PoliceArea}
 * @param youthOffendingService id of the {@link YouthOffendingService} it belongs to
 */
public record LocalAuthority(
    String gss,
    String name,
    AuthorityKind kind,
    Nation nation,
    String region,
    String policeArea,
    String youthOffendingService,
    Validity validity)
    implements Dated {}
