package org.y2a.cases.contact;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.util.UUID;

/** A time in which the child was missing; without an end while the child is. */
@JsonInclude(Include.NON_NULL)
public record MissingEpisodeView(UUID episodeId, Instant missingFrom, Instant foundAt) {}
