package vn.doichieu.ui.results;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.doichieu.base.Messages;
import vn.doichieu.domain.result.Cause;
import vn.doichieu.ui.kit.Action;
import vn.doichieu.ui.kit.Buttons;
import vn.doichieu.ui.kit.Command;
import vn.doichieu.ui.kit.DataTable;
import vn.doichieu.ui.kit.Form;
import vn.doichieu.ui.kit.FormBuilder;
import vn.doichieu.ui.kit.Remembered;
import vn.doichieu.ui.kit.Shortcuts;
import vn.doichieu.ui.kit.TableBuilder;

/// The catalogue of causes with the chosen entry beside it.
final class CausesPage {
  private final DataTable<Cause> table;
  private final HBox node;

  CausesPage(CausesViewModel model, Remembered remembered) {
    table =
        new TableBuilder<Cause>("results-causes", model.causes())
            .text("results.cause.kind", c -> kind(c.kind()))
            .width(190)
            .text("results.cause.code", Cause::code)
            .width(60)
            .text("results.cause.parent", Cause::parentCode)
            .width(80)
            .text("results.cause.name", Cause::name)
            .width(270)
            .text("results.cause.text", c -> c.heading() ? "" : rule(c.text()))
            .width(120)
            .text("results.cause.edition", Cause::edition)
            .width(70)
            .text("results.cause.use", CausesPage::use)
            .width(90)
            .placeholder("results.cause.none")
            .remember(remembered)
            .build();
    Form form =
        new FormBuilder()
            .choice(
                "kind",
                "results.cause.kind",
                model.kind(),
                FXCollections.observableArrayList(Cause.Kind.values()),
                CausesPage::kind)
            .text("code", "results.cause.code", model.code())
            .text("name", "results.cause.name", model.name())
            .text("parentCode", "results.cause.parent", model.parentCode())
            .check("heading", "results.cause.heading", model.heading())
            .choice(
                "text",
                "results.cause.text",
                model.textRule(),
                FXCollections.observableArrayList(Cause.TextRule.values()),
                CausesPage::rule)
            .text("edition", "results.cause.edition", model.edition())
            .check("active", "results.cause.active", model.active())
            .build(model.problems());
    Action save = Command.SAVE.runs(() -> form.submit(model::save)).asPrimary();
    Action fresh = Command.NEW.runs(() -> open(model, form, null));
    Action sample = Action.of("results.cause.use2018", "fth-download", "", model::use2018);
    Action headings = Action.of("results.cause.headings", "fth-list", "", model::useHeadings);
    var buttons = new HBox(Buttons.of(save), Buttons.of(fresh));
    buttons.getStyleClass().add("screen-actions-row");
    var starts = new VBox(Buttons.of(sample), Buttons.of(headings));
    starts.getStyleClass().add("choices");
    starts.visibleProperty().bind(Bindings.isEmpty(model.causes()));
    starts.managedProperty().bind(starts.visibleProperty());
    Region scrolling = form.scrolling();
    VBox.setVgrow(scrolling, Priority.ALWAYS);
    var side = new VBox(starts, scrolling, buttons);
    side.getStyleClass().add("side-form");
    side.setPrefWidth(330);
    HBox.setHgrow(table.node(), Priority.ALWAYS);
    node = new HBox(table.node(), side);
    table.onOpen(cause -> open(model, form, cause));
    Shortcuts.install(node, () -> List.of(save, fresh));
    model.load();
  }

  Node node() {
    return node;
  }

  void focus() {
    table.focus();
  }

  private static void open(CausesViewModel model, Form form, Cause cause) {
    model.edit(cause);
    form.reset();
    form.focusFirst();
  }

  private static String kind(Cause.Kind kind) {
    return Messages.text("results.cause.kind." + kind.name());
  }

  private static String rule(Cause.TextRule rule) {
    return Messages.text("results.cause.text." + rule.name());
  }

  private static String use(Cause cause) {
    return cause.active()
        ? cause.heading() ? Messages.text("results.cause.isHeading") : ""
        : Messages.text("results.cause.retired");
  }
}
