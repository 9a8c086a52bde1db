package org.y2a.local.demo;

import java.net.URI;
import java.util.Map;
import javax.sql.DataSource;

/**
 * The running stack as the demonstration sees it.
 *
 * @param tokens where the identity provider gives tokens
 * @param cases the database of case-service, to count in it
 * @param transitions the database of transition-service, to count in it
 */
record Surroundings(
    Map<Service, URI> services,
    URI tokens,
    PasswordTokens.Passwords passwords,
    DataSource cases,
    DataSource transitions) {}
