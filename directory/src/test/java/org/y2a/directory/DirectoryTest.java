package org.y2a.directory;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DirectoryTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final Directory DIRECTORY = Directory.load();

  @Test
  void lists_the_155_youth_offending_services_of_2024_25() {
    assertThat(DIRECTORY.youthOffendingServices(TODAY)).hasSize(155);
  }

  @Test
  void lists_175_local_authorities_22_of_them_in_Wales() {
    assertThat(DIRECTORY.localAuthorities(TODAY)).hasSize(175);
    assertThat(DIRECTORY.localAuthorities(TODAY))
        .filteredOn(authority -> authority.nation() == Nation.WALES)
        .hasSize(22);
  }

  @Test
  void lists_12_probation_regions_and_108_units_that_cover_places() {
    assertThat(DIRECTORY.probationRegions(TODAY)).hasSize(12);
    assertThat(DIRECTORY.probationDeliveryUnits(TODAY))
        .hasSize(120)
        .filteredOn(unit -> !unit.functional())
        .hasSize(108);
  }

  @Test
  void lists_42_police_areas() {
    assertThat(DIRECTORY.policeAreas(TODAY)).hasSize(42);
  }

  @Test
  void every_service_has_at_least_one_authority_in_its_nation_region_and_police_area() {
    for (YouthOffendingService service : DIRECTORY.youthOffendingServices(TODAY)) {
      assertThat(DIRECTORY.localAuthoritiesOf(service.id(), TODAY))
          .as(service.id())
          .isNotEmpty()
          .allSatisfy(
              authority -> {
                assertThat(authority.nation()).isEqualTo(service.nation());
                assertThat(authority.region()).isEqualTo(service.region());
                assertThat(authority.policeArea()).isEqualTo(service.policeArea());
              });
    }
  }

  @ParameterizedTest
  @CsvSource({
    "W06000015, Cardiff, N03SW1",
    "E10000012, Essex, N56ESXN",
    "E09000001, City of London, LDNNHTH",
    "E06000063, Cumberland, N51CUMB",
    "E06000038, Reading, N59WESB",
  })
  void an_authority_is_covered_by_a_unit_of_its_area(String gss, String name, String pdu) {
    assertThat(DIRECTORY.localAuthority(gss, TODAY)).get().returns(name, LocalAuthority::name);
    assertThat(DIRECTORY.coverageOf(gss, TODAY)).get().returns(pdu, Coverage::pdu);
  }

  @Test
  void an_unknown_authority_is_covered_by_nobody() {
    assertThat(DIRECTORY.coverageOf("E99999999", TODAY)).isEmpty();
    assertThat(DIRECTORY.levelsOf("E99999999", TODAY)).isEmpty();
  }

  @Test
  void functional_units_cover_no_authority() {
    Set<String> covering = DIRECTORY.coverages(TODAY).stream().map(Coverage::pdu).collect(toSet());
    assertThat(DIRECTORY.probationDeliveryUnits(TODAY))
        .filteredOn(ProbationDeliveryUnit::functional)
        .hasSize(12)
        .noneMatch(unit -> covering.contains(unit.code()));
  }

  @Test
  void an_authority_is_covered_from_the_probation_region_of_its_police_area() {
    for (LocalAuthority authority : DIRECTORY.localAuthorities(TODAY)) {
      String region = DIRECTORY.coverageOf(authority.gss(), TODAY).orElseThrow().region();
      assertThat(DIRECTORY.policeArea(authority.policeArea(), TODAY))
          .as(authority.name())
          .get()
          .returns(region, PoliceArea::probationRegion);
    }
  }

  @Test
  void Wales_is_covered_from_Wales_and_London_from_London_and_nobody_else_is() {
    for (LocalAuthority authority : DIRECTORY.localAuthorities(TODAY)) {
      String region = DIRECTORY.coverageOf(authority.gss(), TODAY).orElseThrow().region();
      assertThat(region.equals("N03"))
          .as(authority.name())
          .isEqualTo(authority.nation() == Nation.WALES);
      assertThat(region.equals("N07"))
          .as(authority.name())
          .isEqualTo(authority.region().equals("London"));
    }
  }

  @Test
  void every_derived_coverage_says_how() {
    assertThat(DIRECTORY.coverages(TODAY))
        .filteredOn(coverage -> coverage.basis() == Basis.DERIVED)
        .hasSize(43)
        .noneMatch(coverage -> coverage.note().startsWith("Named"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"W06000015", "E10000017", "E09000033"})
  void the_levels_of_delivery_lead_from_the_authority_to_the_nation(String gss) {
    assertThat(DIRECTORY.levelsOf(gss, TODAY))
        .extracting(DeliveryPlace::level)
        .endsWith(DeliveryLevel.CLUSTER, DeliveryLevel.REGION, DeliveryLevel.NATIONAL);
  }

  @Test
  void every_place_of_delivery_is_part_of_a_known_one_a_level_up() {
    Set<String> known =
        DIRECTORY.deliveryPlaces(TODAY).stream()
            .map(place -> place.level() + " " + place.code())
            .collect(toSet());
    assertThat(DIRECTORY.deliveryPlaces(TODAY))
        .filteredOn(place -> place.level() != DeliveryLevel.NATIONAL)
        .allMatch(
            place ->
                known.contains(
                    place.level().above().orElseThrow() + " " + place.partOf().orElseThrow()));
  }

  @Test
  void every_authority_and_police_area_has_a_senior_contact_that_is_a_post_without_a_person() {
    assertThat(DIRECTORY.localAuthorities(TODAY))
        .allMatch(a -> DIRECTORY.contactForAuthority(a.gss(), TODAY).isPresent());
    assertThat(DIRECTORY.policeAreas(TODAY))
        .allMatch(a -> DIRECTORY.contactForPoliceArea(a.id(), TODAY).isPresent());
    assertThat(DIRECTORY.seniorContacts(TODAY))
        .hasSize(175 + 42)
        .allMatch(contact -> contact.person().isEmpty() && contact.basis() == Basis.DERIVED);
    assertThat(DIRECTORY.contactForAuthority("W06000015", TODAY))
        .get()
        .returns("Head of Cardiff & Vale PDU", SeniorContact::post)
        .returns("pdu:N03SW1", SeniorContact::organisation);
  }

  @Test
  void every_reference_file_has_a_source() {
    assertThat(DIRECTORY.sources())
        .extracting(Source::file)
        .containsExactlyInAnyOrder(
            "youth_offending_services.csv",
            "local_authorities.csv",
            "probation_regions.csv",
            "probation_delivery_units.csv",
            "delivery_places.csv",
            "police_areas.csv",
            "coverage.csv",
            "senior_contacts.csv",
            "bank_holidays.csv");
  }
}
