package org.y2a.contracts;

/** A reason by its code; the words behind it stay with the service that holds them. */
public record CodedReason(String code) {

  public CodedReason {
    Fields.identifier("code", code);
  }
}
