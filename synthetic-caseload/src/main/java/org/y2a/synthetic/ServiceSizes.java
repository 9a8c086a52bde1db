package org.y2a.synthetic;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.y2a.directory.Directory;
import org.y2a.directory.LocalAuthority;
import org.y2a.directory.Nation;
import org.y2a.directory.YouthOffendingService;

/** How the nation's caseload falls on services and their authorities: by people and rate. */
final class ServiceSizes {
  private static final String RATE = "cautioned_or_sentenced_per_10000";

  private final Map<String, Weighted<LocalAuthority>> authorities;
  private final Weighted<YouthOffendingService> services;

  ServiceSizes(Directory directory, LocalDate on) {
    Map<String, Double> weights = weights();
    this.authorities =
        directory.youthOffendingServices(on).stream()
            .collect(
                Collectors.toMap(
                    YouthOffendingService::id,
                    service ->
                        Weighted.of(
                            directory.localAuthoritiesOf(service.id(), on),
                            authority -> weights.getOrDefault(authority.gss(), 0.0))));
    this.services =
        Weighted.of(
            directory.youthOffendingServices(on), service -> authorities.get(service.id()).total());
  }

  YouthOffendingService at(double point) {
    return services.at(point);
  }

  YouthOffendingService inWales(Chance chance) {
    return services.only(service -> service.nation() == Nation.WALES).pick(chance);
  }

  YouthOffendingService otherThan(String yos, Chance chance) {
    return services.only(service -> !service.id().equals(yos)).pick(chance);
  }

  LocalAuthority home(String yos, Chance chance) {
    return authorities.get(yos).pick(chance);
  }

  /** The authority of the service with the largest part of its caseload. */
  LocalAuthority largest(String yos) {
    return authorities.get(yos).heaviest();
  }

  double shareOf(String yos) {
    return authorities.get(yos).total() / services.total();
  }

  double shareOfAuthority(LocalAuthority authority) {
    return authorities.get(authority.youthOffendingService()).weightOf(authority)
        / services.total();
  }

  List<YouthOffendingService> services() {
    return services.values();
  }

  private static Map<String, Double> weights() {
    List<NamedCsvRecord> rows = Table.read("authority_sizes.csv").rows();
    double usual =
        rows.stream()
            .filter(row -> !row.getField(RATE).isEmpty())
            .mapToDouble(row -> Table.number(row, RATE))
            .average()
            .orElseThrow();
    Map<String, Double> weights = new HashMap<>();
    for (NamedCsvRecord row : rows) {
      double rate = row.getField(RATE).isEmpty() ? usual : Table.number(row, RATE);
      weights.put(row.getField("gss_code"), rate * Table.number(row, "population_2020"));
    }
    return weights;
  }
}
