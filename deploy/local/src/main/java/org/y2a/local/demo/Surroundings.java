package org.y2a.local.demo;

import java.net.URI;
import java.util.Map;

/**
 * The running stack as the demonstration sees it.
 *
 * @param cases the database of case-service, to count in it
 * @param transitions the database of transition-service, to count in it
 */
record Surroundings(
    Map<Service, URI> services,
    KeptTokens.SignIn signIn,
    Rows.Database cases,
    Rows.Database transitions) {}
