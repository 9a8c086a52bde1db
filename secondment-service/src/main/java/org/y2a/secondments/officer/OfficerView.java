package org.y2a.secondments.officer;

record OfficerView(String officerId, OfficerRole role, int band, String homePdu) {

  static OfficerView of(Officer officer) {
    Standing standing = officer.standing();
    return new OfficerView(
        officer.officerId(), standing.role(), standing.band(), standing.homePdu());
  }
}
