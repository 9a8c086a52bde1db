package org.y2a.kit.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.y2a.kit.test.fixture.Fixtures;

class HouseRulesTest {

  static Stream<Arguments> breaches() {
    return Stream.of(
        Arguments.of(HouseRules.DOMAIN_IS_FREE_OF_FRAMEWORK, Fixtures.DomainWithSql.class),
        Arguments.of(HouseRules.TIME_COMES_FROM_THE_BUSINESS_CLOCK, Fixtures.DomainWithClock.class),
        Arguments.of(
            HouseRules.EDGES_DO_NOT_KNOW_EACH_OTHER.getFirst(),
            Fixtures.StoreKnowingResource.class),
        Arguments.of(
            HouseRules.EDGES_DO_NOT_KNOW_EACH_OTHER.get(1), Fixtures.ResourceKnowingHandler.class),
        Arguments.of(
            HouseRules.EDGES_DO_NOT_KNOW_EACH_OTHER.get(2), Fixtures.HandlerKnowingStore.class),
        Arguments.of(
            HouseRules.knowsNoOtherService("org.y2a.kit.test"), Fixtures.BorrowingCase.class),
        Arguments.of(
            HouseRules.EVERY_OPERATION_DECLARES_ITS_ROLE, Fixtures.UnprotectedResource.class),
        Arguments.of(
            HouseRules.EVERY_OPERATION_SAYS_WHAT_IT_IS_FOR, Fixtures.UnexplainedResource.class),
        Arguments.of(HouseRules.CLASSES_ARE_NAMED_FOR_THE_FIELD, Fixtures.CaseHelper.class));
  }

  @ParameterizedTest
  @MethodSource("breaches")
  void aClassThatBreaksARuleIsFound(ArchRule rule, Class<?> culprit) {
    var imported = new ClassFileImporter().importClasses(culprit);
    assertThat(rule.evaluate(imported).hasViolation()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("breaches")
  void aSoundClassPasses(ArchRule rule, Class<?> culprit) {
    var imported = new ClassFileImporter().importClasses(Fixtures.SoundResource.class);
    assertThat(rule.allowEmptyShould(true).evaluate(imported).hasViolation()).isFalse();
  }
}
