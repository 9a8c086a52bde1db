package org.y2a.kit.test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The rules of the house's architecture, as each service's tests check them. */
public final class HouseRules {

  private static final List<Class<? extends Annotation>> FRAMEWORK =
      List.of(
          ApplicationScoped.class,
          RequestScoped.class,
          Singleton.class,
          Path.class,
          Provider.class);

  public static final ArchRule DOMAIN_IS_FREE_OF_FRAMEWORK =
      noClasses()
          .that(areDomain())
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "jakarta.enterprise..",
              "jakarta.inject..",
              "jakarta.transaction..",
              "jakarta.ws.rs..",
              "io.quarkus..",
              "org.jdbi..",
              "java.sql..",
              "javax.sql..",
              "org.apache.kafka..")
          .as("Domain classes know no framework and do no I/O");

  public static final ArchRule TIME_COMES_FROM_THE_BUSINESS_CLOCK =
      noClasses()
          .should()
          .callMethodWhere(readsTheSystemsClock())
          .as("Business time comes from the business clock");

  public static final List<ArchRule> EDGES_DO_NOT_KNOW_EACH_OTHER =
      List.of(
          edge("Resource", "Store", "Handler"),
          edge("Handler", "Resource", "Store"),
          edge("Store", "Resource", "Handler"));

  public static final ArchRule EVERY_OPERATION_DECLARES_ITS_ROLE =
      methods()
          .that(areOperations())
          .should(
              carry(
                  "a role, on itself or its class",
                  RolesAllowed.class,
                  PermitAll.class,
                  DenyAll.class))
          .allowEmptyShould(true);

  public static final ArchRule EVERY_OPERATION_SAYS_WHAT_IT_IS_FOR =
      methods()
          .that(areOperations())
          .should(carry("a summary", Operation.class))
          .allowEmptyShould(true);

  public static final ArchRule CLASSES_ARE_NAMED_FOR_THE_FIELD =
      noClasses()
          .should()
          .haveNameMatching(".*(Helper|Util|Utils|Impl)")
          .as("No class is a helper, util or impl");

  private static final List<String> SERVICES =
      List.of(
          "org.y2a.cases.", "org.y2a.secondments.", "org.y2a.transitions.", "org.y2a.reporting.");

  private HouseRules() {}

  /** Checks a service's own classes, without its tests. */
  public static void check(String rootPackage) {
    var service =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(rootPackage);
    knowsNoOtherService(rootPackage).check(service);
    DOMAIN_IS_FREE_OF_FRAMEWORK.check(service);
    TIME_COMES_FROM_THE_BUSINESS_CLOCK.check(service);
    EDGES_DO_NOT_KNOW_EACH_OTHER.forEach(rule -> rule.check(service));
    EVERY_OPERATION_DECLARES_ITS_ROLE.check(service);
    EVERY_OPERATION_SAYS_WHAT_IT_IS_FOR.check(service);
    CLASSES_ARE_NAMED_FOR_THE_FIELD.check(service);
  }

  /** Services meet in events only: none uses a class of another. */
  static ArchRule knowsNoOtherService(String rootPackage) {
    return noClasses()
        .that()
        .resideInAPackage(rootPackage + "..")
        .should()
        .dependOnClassesThat(areOfAnotherService(rootPackage))
        .as("A service knows no class of another service");
  }

  private static DescribedPredicate<JavaClass> areOfAnotherService(String rootPackage) {
    return new DescribedPredicate<>("are of another service") {
      @Override
      public boolean test(JavaClass target) {
        var name = target.getPackageName() + ".";
        return !name.startsWith(rootPackage + ".") && SERVICES.stream().anyMatch(name::startsWith);
      }
    };
  }

  private static ArchRule edge(String from, String... others) {
    return noClasses()
        .that()
        .haveSimpleNameEndingWith(from)
        .should()
        .dependOnClassesThat(
            new DescribedPredicate<JavaClass>("are another kind of edge of the same service") {
              @Override
              public boolean test(JavaClass target) {
                return target.getPackageName().startsWith("org.y2a.")
                    && !target.getPackageName().startsWith("org.y2a.kit.inbox")
                    && List.of(others).stream().anyMatch(target.getSimpleName()::endsWith);
              }
            })
        .as("A " + from + " knows no " + String.join(" and no ", others))
        .allowEmptyShould(true);
  }

  /** Neither a bean nor an edge, nor a part of one. */
  private static DescribedPredicate<JavaClass> areDomain() {
    return new DescribedPredicate<>("are domain") {
      @Override
      public boolean test(JavaClass candidate) {
        return FRAMEWORK.stream().noneMatch(candidate::isAnnotatedWith)
            && candidate.getEnclosingClass().map(this::test).orElse(true);
      }
    };
  }

  private static DescribedPredicate<JavaMethodCall> readsTheSystemsClock() {
    return new DescribedPredicate<>("reads the system's clock") {
      @Override
      public boolean test(JavaMethodCall call) {
        var owner = call.getTargetOwner();
        var method = call.getTarget().getName();
        var ofJavaTime =
            owner.getPackageName().equals("java.time")
                && (method.equals("now") || method.startsWith("system"));
        return ofJavaTime
            || (owner.isEquivalentTo(System.class) && method.equals("currentTimeMillis"));
      }
    };
  }

  private static DescribedPredicate<JavaMethod> areOperations() {
    return new DescribedPredicate<>("are REST operations") {
      @Override
      public boolean test(JavaMethod method) {
        return method.getAnnotations().stream()
            .anyMatch(a -> a.getRawType().isAnnotatedWith(HttpMethod.class));
      }
    };
  }

  @SafeVarargs
  private static ArchCondition<JavaMethod> carry(
      String what, Class<? extends Annotation>... annotations) {
    return new ArchCondition<>("declare " + what) {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        var found = hasAny(method) || hasAny(method.getOwner());
        events.add(
            new SimpleConditionEvent(
                method, found, method.getFullName() + " declares " + (found ? "" : "not ") + what));
      }

      private boolean hasAny(CanBeAnnotated place) {
        return List.of(annotations).stream().anyMatch(place::isAnnotatedWith);
      }
    };
  }
}
