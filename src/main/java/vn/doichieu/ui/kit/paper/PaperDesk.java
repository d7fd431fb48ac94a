package vn.doichieu.ui.kit.paper;

import java.time.LocalDate;
import java.util.List;
import vn.doichieu.app.EditPapers;
import vn.doichieu.app.PaperPages;
import vn.doichieu.app.PrintPapers;
import vn.doichieu.app.ReadWard;
import vn.doichieu.base.Problem;
import vn.doichieu.base.Text;
import vn.doichieu.domain.document.Document;
import vn.doichieu.domain.document.Paper;
import vn.doichieu.domain.document.PlanFields;
import vn.doichieu.domain.unit.Signatory;
import vn.doichieu.domain.unit.Unit;

/// The use cases an editor of papers works with. Every call is for a job.
public record PaperDesk(ReadWard read, EditPapers edit, PrintPapers print) {

  /// A paper with everything its editor shows beside it.
  record Opened(Paper paper, PlanFields fields, Unit unit, List<Text> warnings, int nextNumber) {
    List<Signatory> signatories() {
      return unit.signatories().stream().filter(Signatory::active).toList();
    }
  }

  /// @param opened as stored now; null when there are problems
  record Saved(List<Problem> problems, Opened opened) {}

  Opened open(Document document) {
    Paper paper = edit.stored(document);
    return new Opened(
        paper,
        edit.fields(paper),
        read.unit(),
        edit.warnings(document.campaignId()),
        edit.nextNumber(document.kind()));
  }

  Saved save(Paper before, Paper after) {
    List<Problem> problems = edit.save(before, PaperParts.identified(after, edit::newId));
    return new Saved(problems, problems.isEmpty() ? open(before.document()) : null);
  }

  Saved issue(Paper paper, Integer number, LocalDate date) {
    List<Problem> problems = edit.issue(paper, number, date);
    return new Saved(problems, problems.isEmpty() ? open(paper.document()) : null);
  }

  PaperPages pages(Paper draft) {
    return new PaperPages(print.preview(draft));
  }
}
