package vn.doichieu.ui.results;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import vn.doichieu.base.Messages;
import vn.doichieu.base.VietnameseText;
import vn.doichieu.domain.result.Attendant;
import vn.doichieu.domain.result.Cause;
import vn.doichieu.domain.result.Measure;
import vn.doichieu.domain.result.Outcome;

/// The codes that the current field takes, for those who do not know them by heart.
final class CodeList {
  private final RowFlow flow;
  private final VBox node = new VBox();
  private Object shown;

  CodeList(RowFlow flow) {
    this.flow = flow;
    node.getStyleClass().add("code-list");
    flow.at().addListener((o, was, is) -> show());
    flow.current().addListener((o, was, is) -> show());
  }

  Node node() {
    return node;
  }

  private void show() {
    List<String> lines =
        flow.current().get() == null
            ? List.of()
            : switch (flow.at().get()) {
              case CAUSE, CAUSE_TEXT -> causes(flow.draft().selectableCauses());
              case PRINCIPAL, INTEREST, REASON -> causes(flow.draft().differenceReasons());
              case ATTENDANT ->
                  Stream.of(Attendant.values()).map(a -> line(a.code(), a.textKey())).toList();
              case MEASURE ->
                  Stream.of(Measure.values()).map(m -> line(m.code(), m.textKey())).toList();
              default -> Stream.of(Outcome.values()).map(o -> line(o.code(), o.textKey())).toList();
            };
    if (!lines.equals(shown)) {
      shown = lines;
      node.getChildren().setAll(lines.stream().map(Label::new).toList());
    }
  }

  private static List<String> causes(List<Cause> causes) {
    var lines = new ArrayList<String>();
    for (Cause cause : causes) {
      String mark = cause.text() == Cause.TextRule.REQUIRED ? " …" : "";
      lines.add(cause.code() + "  " + cause.name() + mark);
    }
    return lines.isEmpty() ? List.of(Messages.text("results.codes.none")) : lines;
  }

  private static String line(int code, String key) {
    return code + "  " + VietnameseText.withCapital(Messages.text(key));
  }
}
