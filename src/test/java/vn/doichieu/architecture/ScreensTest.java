package vn.doichieu.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// How screens are built, so that their logic can be tested without one.
class ScreensTest {
  @Test
  void view_models_know_no_control() {
    noClasses()
        .that()
        .haveSimpleNameEndingWith("ViewModel")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javafx.scene..", "javafx.stage..", "org.controlsfx..", "atlantafx..")
        .allowEmptyShould(true)
        .because("a view model runs in a test without a window")
        .check(House.CLASSES);
  }

  @Test
  void a_screen_does_not_see_another_screen() {
    Set<String> screens =
        House.CLASSES.stream()
            .map(JavaClass::getPackageName)
            .filter(p -> p.startsWith("vn.doichieu.ui.") && !p.startsWith("vn.doichieu.ui.kit"))
            .collect(Collectors.toSet());
    for (String screen : screens) {
      noClasses()
          .that()
          .resideInAPackage(screen)
          .should()
          .dependOnClassesThat(
              DescribedPredicate.describe(
                  "another screen",
                  c ->
                      c.getPackageName().startsWith("vn.doichieu.ui.")
                          && !c.getPackageName().startsWith("vn.doichieu.ui.kit")
                          && !c.getPackageName().equals(screen)))
          .because("moving goes through Navigator with a Place")
          .check(House.CLASSES);
    }
  }

  @Test
  void only_jobs_touch_the_window_thread() {
    noClasses()
        .that()
        .haveSimpleNameNotStartingWith("BackgroundJobs")
        .should()
        .callMethod(javafx.application.Platform.class, "runLater", Runnable.class)
        .because("threads meet in one place")
        .check(House.CLASSES);
  }
}
