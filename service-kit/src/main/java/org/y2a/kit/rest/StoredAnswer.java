package org.y2a.kit.rest;

/** An answer as it was given: status, the headers that matter as JSON, and the body as JSON. */
record StoredAnswer(Integer status, String headers, String body) {}
