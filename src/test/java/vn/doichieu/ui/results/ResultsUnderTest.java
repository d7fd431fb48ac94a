package vn.doichieu.ui.results;

import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import vn.doichieu.app.SampleData;
import vn.doichieu.app.SendToPrinter;
import vn.doichieu.report.Printing;
import vn.doichieu.ui.kit.Screen;
import vn.doichieu.ui.kit.WorkState;
import vn.doichieu.ui.kit.Workbench;
import vn.doichieu.ui.kit.paper.PaperOutput;

/// The screen of the forms over a ward, without a printer.
final class ResultsUnderTest {
  private ResultsUnderTest() {}

  static List<Screen> screens(Workbench workbench, SampleData data, long campaign) {
    var output = new PaperOutput(new SendToPrinter(new Printing(List::of)), shown -> {});
    return List.of(
        ResultsScreen.screen(
            workbench,
            data.resultsWork(),
            new SimpleObjectProperty<>(campaign),
            new SimpleObjectProperty<>(WorkState.EMPTY),
            output,
            SampleData.CLOCK,
            "Cán bộ"));
  }
}
