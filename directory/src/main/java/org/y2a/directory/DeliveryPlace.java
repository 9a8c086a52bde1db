package org.y2a.directory;

import java.util.Optional;

/**
 * One place in the structure of delivery. A code is unique within its level only: a unit may share
 * the code of its cluster.
 *
 * @param partOf code of the place one level up
 */
public record DeliveryPlace(
    String code, String name, DeliveryLevel level, Optional<String> partOf, Validity validity)
    implements Dated {}
