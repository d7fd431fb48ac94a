package vn.doichieu.ui.shell;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.doichieu.base.Money;
import vn.doichieu.base.Problem;
import vn.doichieu.ui.kit.Action;
import vn.doichieu.ui.kit.Command;
import vn.doichieu.ui.kit.DataTable;
import vn.doichieu.ui.kit.Form;
import vn.doichieu.ui.kit.FormBuilder;
import vn.doichieu.ui.kit.Place;
import vn.doichieu.ui.kit.ScreenView;
import vn.doichieu.ui.kit.TableBuilder;

/// A screen with one of everything in the kit.
final class DemoScreen implements ScreenView {
  record Row(String name, String group, long loans, Money debt, LocalDate due) {}

  private static final List<String> FAMILIES = List.of("Nguyễn", "Trần", "A", "Y", "Đặng", "Lê");
  private static final List<String> MIDDLES = List.of("Thị Ngọc", "Văn", "Hữu", "Thị", "Đức");
  private static final List<String> GIVEN =
      List.of("Ánh", "Bình", "Đào", "Hường", "Nghĩa", "Ưng", "Yến", "Blưn", "Hòa", "Thủy");

  final StringProperty name = new SimpleStringProperty("");
  final ObjectProperty<String> group = new SimpleObjectProperty<>();
  final ObjectProperty<LocalDate> day = new SimpleObjectProperty<>();
  final ObjectProperty<LocalTime> hour = new SimpleObjectProperty<>();
  final ObjectProperty<Money> debt = new SimpleObjectProperty<>();
  final StringProperty note = new SimpleStringProperty("");
  final ObservableList<Problem> problems = FXCollections.observableArrayList();
  final ObservableList<String> groups =
      FXCollections.observableArrayList(
          IntStream.rangeClosed(1, 17).mapToObj(i -> "Tổ dân phố số " + i).toList());
  final DataTable<Row> table;
  final TextField filter = new TextField();
  final Form form;
  int saves;
  private final SplitPane pane;

  DemoScreen(int rows) {
    table =
        new TableBuilder<Row>("demo", rows(rows))
            .personName("shell.first.name", Row::name)
            .text("shell.screen.unit", Row::group)
            .number("shell.screen.plan", Row::loans)
            .total()
            .money("shell.screen.papers", Row::debt)
            .total()
            .date("shell.screen.schedule", Row::due)
            .searchedBy(r -> r.name() + " " + r.group())
            .build();
    filter.setId("filter");
    filter.textProperty().addListener((o, was, typed) -> table.search(typed));
    Runnable check = this::check;
    name.addListener((o, was, is) -> check.run());
    check();
    form =
        new FormBuilder()
            .heading("shell.screen.desk")
            .text("name", "shell.first.name", name)
            .choice("group", "shell.screen.unit", group, groups, g -> g)
            .date("day", "shell.screen.schedule", day, LocalDate.of(2025, 10, 1))
            .time("hour", "shell.screen.plan", hour)
            .money("debt", "shell.screen.papers", debt)
            .area("note", "shell.screen.announce", note, 3)
            .build(problems);
    VBox.setVgrow(table.node(), Priority.ALWAYS);
    var left = new VBox(filter, table.node());
    var formPane = form.scrolling();
    VBox.setVgrow(formPane, Priority.ALWAYS);
    var right = new VBox(formPane);
    left.getStyleClass().add("screen-body");
    right.getStyleClass().add("screen-body");
    pane = new SplitPane(left, right);
    pane.setDividerPositions(0.64);
  }

  static ObservableList<Row> rows(int count) {
    return FXCollections.observableArrayList(
        IntStream.range(0, count).mapToObj(DemoScreen::row).toList());
  }

  private static Row row(int i) {
    return new Row(
        FAMILIES.get(i % 6) + " " + MIDDLES.get(i / 2 % 5) + " " + GIVEN.get(i * 7 % 10),
        "Tổ dân phố số " + (i % 17 + 1),
        i % 3 + 1L,
        new Money(1_000_000L + i * 37_500L % 90_000_000L),
        LocalDate.of(2026, 1, 1).plusDays(i % 700));
  }

  private void check() {
    if (name.get().isBlank()) {
      problems.setAll(Problem.at("name", "kit.form.required"));
    } else {
      problems.clear();
    }
  }

  @Override
  public Node node() {
    return pane;
  }

  @Override
  public List<Action> actions() {
    return List.of(
        Command.SAVE.runs(() -> form.submit(() -> saves += problems.isEmpty() ? 1 : 0)).asPrimary(),
        Command.IMPORT.runs(() -> {}),
        Command.EXPORT.runs(() -> {}).when(new SimpleObjectProperty<>(false)));
  }

  @Override
  public void open(Place place) {}

  @Override
  public void close() {}
}
