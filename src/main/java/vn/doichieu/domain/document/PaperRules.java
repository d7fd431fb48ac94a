package vn.doichieu.domain.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.doichieu.base.Problem;
import vn.doichieu.domain.document.Document.State;

/// What must hold before a paper is saved, and before it is issued. The place of a problem is the
/// component of [Document], or `paragraph.3` for the third paragraph.
public final class PaperRules {
  private static final int LONGEST_SUBJECT = 400;

  private PaperRules() {}

  /// What keeps even a draft from being saved.
  public static List<Problem> problems(Paper paper, PlanFields fields) {
    var problems = new ArrayList<Problem>();
    String subject = paper.document().subject();
    if (subject.isBlank()) {
      problems.add(Problem.at("subject", "paper.problem.required"));
    } else if (subject.length() > LONGEST_SUBJECT) {
      problems.add(Problem.at("subject", "paper.problem.tooLong", LONGEST_SUBJECT));
    }
    for (Paragraph paragraph : paper.paragraphs()) {
      String place = "paragraph." + paragraph.position();
      problems.addAll(fields.resolve(paragraph.text(), place).problems());
    }
    return List.copyOf(problems);
  }

  /// What keeps a paper from being issued under this number and date. Numbers run per kind and
  /// calendar year (Nghị định 30/2020/NĐ-CP, Điều 15).
  ///
  /// @param number null when none was given; likewise the date
  /// @param others all documents of the ward, of every campaign
  public static List<Problem> issueProblems(
      Paper paper,
      Integer number,
      LocalDate date,
      LocalDate dataDate,
      LocalDate today,
      List<Document> others) {
    var problems = new ArrayList<Problem>();
    Document document = paper.document();
    if (number == null) {
      problems.add(Problem.at("number", "paper.problem.required"));
    } else if (number < 1) {
      problems.add(Problem.at("number", "paper.problem.numberTooSmall"));
    } else if (date != null && isUsed(document, number, date.getYear(), others)) {
      problems.add(
          Problem.at(
              "number",
              "paper.problem.numberUsed",
              PaperDates.twoDigits(number),
              document.kind().cited(),
              Integer.toString(date.getYear())));
    }
    if (date == null) {
      problems.add(Problem.at("issuedOn", "paper.problem.required"));
    } else if (date.isBefore(dataDate)) {
      problems.add(
          Problem.at("issuedOn", "paper.problem.beforeData", PaperDates.slashed(dataDate)));
    } else if (date.isAfter(today)) {
      problems.add(Problem.at("issuedOn", "paper.problem.inFuture", PaperDates.slashed(today)));
    }
    if (document.signatoryId() == null) {
      problems.add(Problem.at("signatoryId", "paper.problem.signatory"));
    }
    if (paper.paragraphs().stream().allMatch(p -> p.text().isBlank())) {
      problems.add(Problem.at("paragraph.1", "paper.problem.empty"));
    }
    return List.copyOf(problems);
  }

  private static boolean isUsed(Document document, int number, int year, List<Document> others) {
    return others.stream()
        .filter(o -> o.id() != document.id() && isOneSeries(o.kind(), document.kind()))
        .filter(o -> o.state() == State.ISSUED || o.state() == State.REPLACED)
        .filter(o -> o.issuedOn() != null && o.issuedOn().getYear() == year)
        .anyMatch(o -> Integer.valueOf(number).equals(o.number()));
  }

  /// All letters run in one series, whatever they are about.
  private static boolean isOneSeries(DocumentKind one, DocumentKind other) {
    return one.symbol().equals(other.symbol());
  }

  /// The number after the highest of its kind in the year: what a clerk most likely writes.
  public static int nextNumber(DocumentKind kind, int year, List<Document> all) {
    return all.stream()
            .filter(d -> isOneSeries(d.kind(), kind) && d.number() != null)
            .filter(d -> d.issuedOn() != null && d.issuedOn().getYear() == year)
            .mapToInt(Document::number)
            .max()
            .orElse(0)
        + 1;
  }
}
