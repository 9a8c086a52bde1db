package org.y2a.kit.rest;

/** What a writer says about the version that they have seen. */
@FunctionalInterface
public interface VersionCheck {
  void check(long version);

  /** For updates: nobody overwrites what they have not seen. */
  static VersionCheck required(String ifMatch) {
    return version -> EntityTags.requireMatch(ifMatch, version);
  }

  /** For additions, which overwrite nothing: checked when sent. */
  static VersionCheck ifSent(String ifMatch) {
    return ifMatch == null ? version -> {} : required(ifMatch);
  }
}
