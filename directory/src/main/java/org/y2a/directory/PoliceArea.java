package org.y2a.directory;

/**
 * A police area; the City of London counts as part of London.
 *
 * @param probationRegion code of the {@link ProbationRegion} that works with its chief constable
 */
public record PoliceArea(
    String id, String name, String probationRegion, Basis basis, Validity validity)
    implements Dated {}
