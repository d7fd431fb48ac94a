package vn.doichieu.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Who may see whom. Each rule says why, so that whoever breaks it knows what it protects.
class LayersTest {
  private static final String[] OUTER = {
    "..store..", "..report..", "..exchange..", "..solver..", "..app..", "..cli..", "..ui.."
  };

  @Test
  void the_rules_are_run_over_real_classes() {
    assertThat(House.CLASSES).hasSizeGreaterThan(60);
    assertThatThrownBy(
            () ->
                noClasses()
                    .that()
                    .resideInAPackage("..domain..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("..base..")
                    .check(House.CLASSES))
        .as("a rule that is broken on purpose fails")
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void base_needs_only_the_JDK() {
    classes()
        .that()
        .resideInAPackage("vn.doichieu.base")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("vn.doichieu.base", "java..")
        .because("values are used everywhere and must never pull anything in")
        .check(House.CLASSES);
  }

  @Test
  void the_domain_needs_only_base_and_the_JDK() {
    classes()
        .that()
        .resideInAPackage("vn.doichieu.domain..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "vn.doichieu.base",
            "vn.doichieu.domain..",
            "java.lang..",
            "java.util..",
            "java.time..",
            "java.text..",
            "java.math..")
        .because("rules must be testable without files, clocks, databases or screens")
        .check(House.CLASSES);
  }

  @Test
  void no_package_depends_on_itself_through_others() {
    slices()
        .matching("vn.doichieu.(**)")
        .should()
        .beFreeOfCycles()
        .because("a cycle makes two packages one")
        .check(House.CLASSES);
  }

  @Test
  void inside_the_domain_dependencies_point_upwards() {
    List<String> order =
        List.of("unit", "roster", "campaign", "team", "schedule", "result", "followup");
    for (int i = 0; i < order.size(); i++) {
      for (int later = i + 1; later < order.size(); later++) {
        noClasses()
            .that()
            .resideInAPackage("..domain." + order.get(i))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..domain." + order.get(later))
            .allowEmptyShould(true)
            .because("a step of the work knows the steps before it, not those after")
            .check(House.CLASSES);
      }
      noClasses()
          .that()
          .resideInAPackage("..domain." + order.get(i))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("..domain.document", "..domain.announce")
          .allowEmptyShould(true)
          .because("papers speak about the work; the work does not know its papers")
          .check(House.CLASSES);
    }
  }

  @Test
  void sql_stands_in_store_only() {
    onlyIn(
        "store",
        "the one write path can be kept only where SQL is",
        "org.jooq..",
        "java.sql..",
        "javax.sql..",
        "org.flywaydb..",
        "org.h2..");
  }

  @Test
  void paper_libraries_stand_in_report_only() {
    onlyIn(
        "report",
        "templates and PDF writers will be replaced one day; screens get plain pictures",
        "net.sf.jasperreports..",
        "org.apache.pdfbox..",
        "org.jfree..",
        "com.google.zxing..",
        "java.awt..",
        "javax.print..");
  }

  @Test
  void the_solver_library_stands_in_solver_only() {
    onlyIn("solver", "it is native code", "com.google.ortools..");
  }

  @Test
  void spreadsheet_libraries_stand_in_exchange_only() {
    onlyIn(
        "exchange", "files from outside pass one guarded door", "org.dhatim..", "java.util.zip..");
  }

  @Test
  void the_four_outer_rooms_do_not_see_one_another() {
    List<String> rooms = List.of("store", "report", "exchange", "solver");
    for (String room : rooms) {
      String[] others =
          java.util.stream.Stream.of(OUTER)
              .filter(p -> !p.equals(".." + room + ".."))
              .toArray(String[]::new);
      noClasses()
          .that()
          .resideInAPackage("vn.doichieu." + room + "..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(others)
          .allowEmptyShould(true)
          .because("only use cases bring them together")
          .check(House.CLASSES);
    }
  }

  @Test
  void screens_and_commands_see_use_cases_and_nothing_below() {
    noClasses()
        .that()
        .resideInAnyPackage("vn.doichieu.ui..", "vn.doichieu.cli..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "vn.doichieu.store..",
            "vn.doichieu.report..",
            "vn.doichieu.exchange..",
            "vn.doichieu.solver..")
        .because("a screen that reaches below the use cases skips their checks")
        .check(House.CLASSES);
  }

  @Test
  void use_cases_do_not_know_screens_or_commands() {
    noClasses()
        .that()
        .resideInAPackage("vn.doichieu.app..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("vn.doichieu.ui..", "vn.doichieu.cli..", "javafx..", "picocli..")
        .because("the same use cases serve both")
        .check(House.CLASSES);
  }

  private static void onlyIn(String room, String reason, String... libraries) {
    noClasses()
        .that()
        .resideOutsideOfPackages("vn.doichieu." + room + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(libraries)
        .because(reason)
        .check(House.CLASSES);
  }
}
