package org.y2a.kit.rest;

import jakarta.enterprise.context.RequestScoped;

/** The fingerprint of the body that came with this request. */
@RequestScoped
class RequestBody {

  private byte[] digest = {};

  void digest(byte[] sha256) {
    this.digest = sha256;
  }

  byte[] digest() {
    return digest;
  }
}
