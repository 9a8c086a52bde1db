package org.y2a.directory;

/**
 * A youth offending (justice) service.
 *
 * @param id our own slug, for example {@code essex}: no official code is published
 * @param region region of England, or Wales, as in the youth justice statistics
 * @param policeArea id of the {@link PoliceArea}
 */
public record YouthOffendingService(
    String id, String name, Nation nation, String region, String policeArea, Validity validity)
    implements Dated {}
