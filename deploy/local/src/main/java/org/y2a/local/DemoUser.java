package org.y2a.local;

import java.util.List;
import java.util.Map;

/**
 * A synthetic person who may sign in to the local stack.
 *
 * @param attributes claims of the token: organisation, officer, system
 */
record DemoUser(String name, List<String> roles, Map<String, String> attributes) {}
