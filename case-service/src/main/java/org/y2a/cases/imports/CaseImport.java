package org.y2a.cases.imports;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * An import as it stands.
 *
 * @param rows how many lines had each outcome
 */
public record CaseImport(
    UUID importId,
    FileFormat format,
    ImportState state,
    Instant startedAt,
    Instant progressAt,
    Map<ImportResult.Outcome, Long> rows) {}
