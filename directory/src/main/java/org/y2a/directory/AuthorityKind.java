package org.y2a.directory;

public enum AuthorityKind {
  COUNTY,
  UNITARY,
  METROPOLITAN_DISTRICT,
  LONDON_BOROUGH,
  CITY_OF_LONDON,
  WELSH_PRINCIPAL_AREA
}
