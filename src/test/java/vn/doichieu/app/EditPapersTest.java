package vn.doichieu.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.doichieu.base.Problem;
import vn.doichieu.base.Text;
import vn.doichieu.base.UserErrorException;
import vn.doichieu.domain.campaign.Campaign;
import vn.doichieu.domain.document.Document;
import vn.doichieu.domain.document.Document.State;
import vn.doichieu.domain.document.DocumentKind;
import vn.doichieu.domain.document.Paper;
import vn.doichieu.domain.document.Paragraph;
import vn.doichieu.domain.document.Paragraph.Level;
import vn.doichieu.domain.schedule.Session;
import vn.doichieu.report.PdfPages;

class EditPapersTest {
  private static final LocalDate TODAY = LocalDate.of(2025, 10, 17);
  @TempDir Path folder;
  private SampleOffice office;
  private EditPapers papers;

  @BeforeEach
  void open() {
    office = SampleOffice.in(folder);
    papers = office.editPapers;
  }

  @AfterEach
  void close() {
    office.close();
  }

  private Paper draft(DocumentKind kind) {
    return papers.draft(office.campaign, kind);
  }

  private Paper issued(DocumentKind kind, int number) {
    Paper paper = draft(kind);
    assertThat(papers.issue(paper, number, TODAY)).isEmpty();
    return papers.stored(paper.document());
  }

  private static Paper with(Paper paper, List<Paragraph> paragraphs) {
    return new Paper(paper.document(), paragraphs);
  }

  private static Paragraph at(Paragraph p, int position, String text) {
    return new Paragraph(p.id(), p.version(), p.documentId(), position, p.level(), text);
  }

  private static Paper about(Paper paper, String subject, Long signatory) {
    Document d = paper.document();
    Document changed = d.edited(subject, d.numbering(), d.recipients(), signatory);
    return new Paper(changed, paper.paragraphs());
  }

  @Test
  void a_paper_is_drafted_once_and_then_found_again() {
    Paper first = draft(DocumentKind.PLAN);
    assertThat(first.paragraphs()).hasSizeGreaterThan(30);
    assertThat(draft(DocumentKind.PLAN)).isEqualTo(first);
    assertThat(draft(DocumentKind.NOTICE).document().kind()).isEqualTo(DocumentKind.NOTICE);
    assertThat(office.read.papers(office.campaign)).hasSize(2);
  }

  @Test
  void an_edited_text_is_saved_as_one_action_and_taken_back_as_one() {
    Paper before = draft(DocumentKind.PLAN);
    var edited = new ArrayList<Paragraph>();
    before.paragraphs().forEach(p -> edited.add(at(p, edited.size() + 1, p.text())));
    Paragraph removed = edited.remove(6);
    Paragraph moved = edited.remove(10);
    edited.addFirst(moved);
    edited.add(
        new Paragraph(papers.newId(), 0, before.document().id(), 1, Level.TEXT, "Đoạn thêm."));
    edited.set(3, at(edited.get(3), 4, "Đoạn sửa ngày {dataDate}."));
    for (int i = 0; i < edited.size(); i++) {
      edited.set(i, at(edited.get(i), i + 1, edited.get(i).text()));
    }
    assertThat(papers.save(before, with(before, edited))).isEmpty();
    Paper after = papers.stored(before.document());
    assertThat(after.paragraphs()).extracting(Paragraph::text).contains("Đoạn thêm.");
    assertThat(after.paragraphs())
        .extracting(Paragraph::text)
        .containsExactlyElementsOf(edited.stream().map(Paragraph::text).toList());
    assertThat(after.paragraphs()).extracting(Paragraph::id).doesNotContain(removed.id());
    office.undo().undo();
    assertThat(papers.stored(before.document()).paragraphs())
        .extracting(Paragraph::text)
        .containsExactlyElementsOf(before.paragraphs().stream().map(Paragraph::text).toList());
  }

  @Test
  void a_paper_that_was_not_changed_leaves_no_trace_in_the_history() {
    Paper paper = draft(DocumentKind.PLAN);
    papers.save(paper, paper);
    assertThat(office.undo().undoable()).contains("Soạn Kế hoạch");
  }

  @Test
  void a_submitted_paper_that_is_edited_is_a_draft_again() {
    Paper paper = draft(DocumentKind.PLAN);
    papers.submit(paper);
    Paper submitted = papers.stored(paper.document());
    assertThat(submitted.document().state()).isEqualTo(State.SUBMITTED);
    papers.save(submitted, about(submitted, "Nội dung khác", submitted.document().signatoryId()));
    assertThat(papers.stored(paper.document()).document().state()).isEqualTo(State.DRAFT);
  }

  @Test
  void a_draft_needs_a_subject_and_fields_that_exist() {
    Paper paper = draft(DocumentKind.PLAN);
    Paragraph first = paper.paragraphs().getFirst();
    var paragraphs = new ArrayList<>(paper.paragraphs());
    paragraphs.set(0, at(first, 1, "Theo {khongCo}"));
    Paper wrong = about(with(paper, paragraphs), " ", null);
    assertThat(papers.save(paper, wrong))
        .extracting(Problem::place)
        .containsExactly("subject", "paragraph.1");
    assertThat(papers.stored(paper.document())).isEqualTo(paper);
  }

  @Test
  void issuing_gives_number_and_date_locks_the_plan_and_issues_the_campaign() {
    Paper plan = issued(DocumentKind.PLAN, 15);
    assertThat(plan.document().state()).isEqualTo(State.ISSUED);
    assertThat(plan.document().number()).isEqualTo(15);
    assertThat(office.read.plan(office.campaign).campaign().state())
        .isEqualTo(Campaign.State.ISSUED);
    assertThatThrownBy(() -> papers.save(plan, about(plan, "Khác", null)))
        .isInstanceOfSatisfying(
            UserErrorException.class, e -> assertThat(e.error().key()).isEqualTo("paperLocked"));
    assertThatThrownBy(() -> papers.issue(plan, 16, TODAY)).isInstanceOf(UserErrorException.class);
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      nullValues = "-",
      value = {
        "-, 2025-10-17, number",
        "0, 2025-10-17, number",
        "7, 2025-10-17, number",
        "8, -, issuedOn",
        "8, 2025-07-30, issuedOn",
        "8, 2025-10-18, issuedOn"
      })
  void a_number_is_used_once_a_year_and_a_date_lies_between_data_and_today(
      Integer number, LocalDate date, String place) {
    issued(DocumentKind.PLAN, 7);
    Paper next = papers.replace(office.read.paper(office.campaign, DocumentKind.PLAN).get());
    assertThat(papers.issue(next, number, date)).extracting(Problem::place).containsExactly(place);
  }

  @Test
  void while_the_plan_is_being_replaced_papers_cite_the_one_in_force() throws Exception {
    papers.replace(issued(DocumentKind.PLAN, 7));
    Paper letter = draft(DocumentKind.REQUEST_LETTER);
    try (var pages = new PdfPages(office.print.paper(letter))) {
      assertThat(pages.text()).contains("07/KH-UBND");
    }
    assertThat(papers.fields(letter).fields())
        .anyMatch(f -> String.join(" ", f.lines()).contains("07/KH-UBND"));
  }

  @Test
  void each_kind_has_its_own_series() {
    issued(DocumentKind.PLAN, 7);
    assertThat(papers.issue(draft(DocumentKind.NOTICE), 7, TODAY)).isEmpty();
    assertThat(papers.nextNumber(DocumentKind.NOTICE)).isEqualTo(8);
    assertThat(papers.nextNumber(DocumentKind.REQUEST_LETTER)).isEqualTo(1);
  }

  @Test
  void nothing_is_issued_without_a_signatory_or_without_text() {
    Paper paper = draft(DocumentKind.PLAN);
    Paper nobody = about(with(paper, List.of()), paper.document().subject(), null);
    assertThat(papers.issue(nobody, 1, TODAY))
        .extracting(Problem::place)
        .containsExactly("signatoryId", "paragraph.1");
  }

  @Test
  void a_replacement_leaves_the_old_paper_in_force_until_it_is_issued_itself() {
    Paper old = issued(DocumentKind.PLAN, 7);
    Paper replacement = papers.replace(old);
    assertThat(replacement.document().state()).isEqualTo(State.DRAFT);
    assertThat(replacement.paragraphs())
        .extracting(Paragraph::text)
        .containsExactlyElementsOf(old.paragraphs().stream().map(Paragraph::text).toList());
    assertThat(papers.stored(old.document()).document().state()).isEqualTo(State.ISSUED);
    assertThat(papers.issue(replacement, 8, TODAY)).isEmpty();
    Document replaced = papers.stored(old.document()).document();
    assertThat(replaced.state()).isEqualTo(State.REPLACED);
    assertThat(replaced.number()).isEqualTo(7);
  }

  @Test
  void what_is_missing_or_out_of_date_is_said() {
    assertThat(papers.warnings(office.campaign))
        .extracting(Text::key)
        .containsExactly("paper.warning.noSchedule");
    office.arranged();
    issued(DocumentKind.PLAN, 7);
    assertThat(papers.warnings(office.campaign)).isEmpty();
    Session session = office.read.schedule(office.campaign).sessions().getFirst();
    new PinSession(office.recorder).run(session, true, false, false, false);
    assertThat(papers.warnings(office.campaign))
        .extracting(Text::key)
        .containsExactly("paper.warning.scheduleChanged");
  }
}
