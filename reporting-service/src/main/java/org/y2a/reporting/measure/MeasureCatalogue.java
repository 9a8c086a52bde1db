package org.y2a.reporting.measure;

import java.util.List;

/** Every measure, in the order in which it is shown. */
public record MeasureCatalogue(String version, List<MeasureDefinition> measures) {

  public MeasureCatalogue {
    measures = List.copyOf(measures);
  }

  public List<MeasureDefinition> of(MeasureSet set) {
    return measures.stream().filter(m -> m.set() == set).toList();
  }

  public List<String> ids(MeasureSet set) {
    return of(set).stream().map(MeasureDefinition::id).toList();
  }
}
