package org.y2a.kit.rest;

/** A request that knows its own rules. Called before the operation; absent fields are null here. */
public interface CheckedRequest {

  void check(Checks checks);
}
