package vn.doichieu.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.doichieu.base.Messages;
import vn.doichieu.base.UserErrorException;
import vn.doichieu.domain.document.Dossier;
import vn.doichieu.domain.document.Paper;
import vn.doichieu.domain.document.Paragraph;
import vn.doichieu.domain.document.SmallWard;

class PapersTest {
  private static final Papers PAPERS = new Papers();
  private static final LocalDate DAY = LocalDate.of(2025, 10, 16);
  private static final String LETTERS =
      "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵđbcdfghjklmnpqrstvwxz";

  private final Dossier dossier = SmallWard.dossier(7);
  private final Paper plan = SmallWard.issued(SmallWard.plan(dossier), 5, DAY, 2);
  private final Paper notice = SmallWard.issued(SmallWard.notice(dossier), 12, DAY.plusDays(1), 1);

  @Test
  void the_plan_reads_as_approved() throws IOException {
    check("ke-hoach", PAPERS.plan(dossier, plan), 0, 3);
  }

  @Test
  void the_draft_of_the_plan_reads_as_approved() throws IOException {
    check("ke-hoach-du-thao", PAPERS.text(dossier, SmallWard.plan(dossier), null), 0);
  }

  @Test
  void the_notice_reads_as_approved() throws IOException {
    check("thong-bao", PAPERS.notice(dossier, notice, plan.document()), 0, 2);
  }

  @Test
  void the_session_sheet_reads_as_approved() throws IOException {
    byte[] sheets = PAPERS.sessionSheets(dossier, notice, plan.document()).onePdf();
    check("giay-bao-lich", sheets, 0);
  }

  @Test
  void the_letter_reads_as_approved() throws IOException {
    Paper letter = SmallWard.issued(SmallWard.letter(dossier), 7, DAY, 2);
    check("cong-van", PAPERS.letter(dossier, letter, plan.document()), 0);
  }

  @Test
  void the_script_reads_as_approved() throws IOException {
    check("bai-doc", PAPERS.scripts(SmallWard.DAK_BLA, List.of(script("Tổ dân phố 1"))), 0);
  }

  @Test
  void scripts_begin_on_pages_of_their_own_in_large_type() throws IOException {
    List<Script> scripts = List.of(script("Tổ dân phố 1"), script("Tổ dân phố 2"));
    try (var pdf = new PdfPages(PAPERS.scripts(SmallWard.DAK_BLA, scripts))) {
      assertThat(pdf.count()).isEqualTo(2);
      assertThat(pdf.text(1)).contains("Tổ dân phố 2").doesNotContain("Tổ dân phố 1");
      assertThat(pdf.line(0, "Kính thưa").size()).isBetween(16f, 18f);
      assertThat(pdf.text(0)).contains("Người duyệt", "khoảng 2 phút");
    }
  }

  @Test
  void every_character_comes_back_even_decomposed_or_with_a_meaning_in_markup() throws IOException {
    String text =
        "Chữ: "
            + LETTERS
            + " "
            + LETTERS.toUpperCase(java.util.Locale.ROOT)
            + " 0123456789 ₫ & < > \" ' – — “ ”"
            + "‘ ’ … % / \\ ( ) [ ] + = * # @ ! ? ; : . , ² ³ ½ § ° ×  & Tổ TK&VV <b>đậm</b>";
    Paper paper = with(plan, Normalizer.normalize(text, Normalizer.Form.NFD));
    try (var pdf = new PdfPages(PAPERS.text(dossier, paper, null))) {
      assertThat(pdf.text().replaceAll("\\s|--- trang \\d+", ""))
          .contains(text.replaceAll("\\s", ""));
    }
  }

  @Test
  void a_character_missing_in_the_font_is_refused_by_name_and_place() {
    Paper paper = with(plan, "Hội trường 漢 của tổ dân phố");
    assertThatThrownBy(() -> PAPERS.plan(dossier, paper))
        .isInstanceOfSatisfying(
            UserErrorException.class,
            e ->
                assertThat(Messages.text(e.error().happened()))
                    .isEqualTo(
                        "Không in được ký tự “漢” (mã U+6F22) tại: Kế hoạch, “…Hội trường 漢 của tổ"
                            + " dân phố./.…”.")
                    .satisfies(x -> assertThat(Messages.text(e.error().remedy())).isNotBlank()));
  }

  @Test
  void an_unknown_field_is_refused() {
    Paper paper = with(plan, "Ngày {ngay}");
    assertThatThrownBy(() -> PAPERS.plan(dossier, paper))
        .isInstanceOfSatisfying(
            UserErrorException.class,
            e -> assertThat(Messages.text(e.error().happened())).contains("{ngay}"));
  }

  @Test
  void without_a_schedule_there_are_no_sheets_and_the_plan_has_no_appendix() throws IOException {
    Dossier empty = SmallWard.dossier(0);
    assertThatThrownBy(() -> PAPERS.sessionSheets(empty, SmallWard.notice(empty), null))
        .isInstanceOfSatisfying(
            UserErrorException.class, e -> assertThat(e.error().key()).isEqualTo("paper.empty"));
    try (var pdf = new PdfPages(PAPERS.plan(empty, SmallWard.plan(empty)))) {
      assertThat(pdf.text()).doesNotContain("(Kèm theo");
    }
  }

  @Test
  void a_notice_too_long_for_one_page_is_refused_by_the_group_it_does_not_fit() {
    var text = "Người vay trực tiếp đến đối chiếu và mang theo đầy đủ giấy tờ. ".repeat(90);
    assertThatThrownBy(() -> PAPERS.sessionSheets(dossier, with(notice, text), null))
        .isInstanceOfSatisfying(
            UserErrorException.class, e -> assertThat(e.error().key()).isEqualTo("paper.sheet"));
  }

  @Test
  void a_longer_notice_is_set_smaller_to_keep_one_page_per_session() throws IOException {
    var text = "Người vay trực tiếp đến đối chiếu và mang theo đầy đủ giấy tờ. ".repeat(9);
    SheetSet set = PAPERS.sessionSheets(dossier, with(notice, text), null);
    try (var pdf = new PdfPages(set.onePdf())) {
      assertThat(pdf.count()).isEqualTo(7);
      assertThat(pdf.line(0, "1. Giấy tờ").size()).isLessThan(14);
    }
  }

  @Test
  void sheets_come_as_files_in_the_order_of_delivery_under_plain_names() throws IOException {
    SheetSet set = PAPERS.sessionSheets(dossier, notice, plan.document());
    List<NamedPdf> files = set.files();
    assertThat(files).hasSize(7);
    assertThat(files)
        .extracting(NamedPdf::fileName)
        .isSorted()
        .allMatch(n -> n.matches("[a-z0-9.-]+"));
    assertThat(files.getFirst().fileName())
        .isEqualTo("001-nguyen-trai-2025-10-21-0730-6001001.pdf");
    try (var whole = new PdfPages(set.onePdf())) {
      for (int i = 0; i < files.size(); i++) {
        try (var single = new PdfPages(files.get(i).pdf())) {
          assertThat(single.count()).isEqualTo(1);
          assertThat(single.text(0)).isEqualTo(whole.text(i));
        }
      }
    }
  }

  @Test
  void behind_the_notice_stand_the_sheets_that_come_as_files() throws IOException {
    SheetSet set = PAPERS.notices(dossier, notice, plan.document());
    List<NamedPdf> files = set.files();
    try (var all = new PdfPages(set.onePdf());
        var first = new PdfPages(files.getFirst().pdf());
        var last = new PdfPages(files.getLast().pdf())) {
      assertThat(first.text(0)).contains("6001001").isEqualTo(all.text(all.count() - 7));
      assertThat(last.text(0)).isEqualTo(all.text(all.count() - 1));
    }
  }

  @Test
  void no_sheet_and_no_notice_names_a_borrower() throws IOException {
    byte[] all = PAPERS.notices(dossier, notice, plan.document()).onePdf();
    try (var pdf = new PdfPages(all)) {
      assertThat(pdf.text()).doesNotContain("Người vay số", "L1", "B1");
    }
  }

  /// Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15; bank secrecy: Nghị định 117/2018/NĐ-CP.
  @Test
  void what_is_posted_says_how_many_come_but_not_how_many_loans_they_have_or_what_they_owe()
      throws IOException {
    try (var pdf = new PdfPages(PAPERS.notices(dossier, notice, plan.document()).onePdf())) {
      assertThat(pdf.text())
          .contains("TỔNG CỘNG 6", "Số khách")
          .doesNotContain("Dư nợ", "dư nợ:", "món", "TỔNG CỘNG 6 6")
          .doesNotContainPattern("\\d\\.\\d{3}");
    }
  }

  @Test
  void the_number_of_loans_cannot_be_put_into_a_notice() {
    assertThatThrownBy(() -> PAPERS.notices(dossier, with(notice, "Có {loanCount}"), null))
        .isInstanceOfSatisfying(
            UserErrorException.class, e -> assertThat(e.error().key()).isEqualTo("paper.field"));
    assertThat(PAPERS.plan(dossier, with(plan, "Có {loanCount}"))).isNotEmpty();
  }

  @Test
  void totals_of_the_appendix_are_those_of_the_list() throws IOException {
    try (var pdf = new PdfPages(PAPERS.plan(dossier, plan))) {
      assertThat(pdf.text()).contains("TỔNG CỘNG 14 14 742.000.000");
    }
  }

  @Test
  void the_preview_draws_pages_at_the_wished_resolution() {
    try (var renderer = new PageRenderer(PAPERS.text(dossier, plan, null))) {
      assertThat(renderer.pageCount()).isEqualTo(3);
      assertThat(renderer.page(0, 72).width()).isEqualTo(595);
      assertThat(renderer.page(0, 72).pixels()[0]).isEqualTo(0xFFFFFFFF);
    }
  }

  private static void check(String name, byte[] pdf, int... pages) throws IOException {
    try (var read = new PdfPages(pdf);
        var renderer = new PageRenderer(pdf)) {
      for (int page : pages) {
        Golden.image(name + "-" + (page + 1), renderer.page(page, 96));
      }
      Golden.text(name, read.text());
    }
  }

  private static Script script(String group) {
    return new Script(
        "Thông báo đối chiếu, phân loại nợ",
        List.of(
            "Kính thưa toàn thể bà con nhân dân.",
            "Ủy ban nhân dân phường Đăk Bla thông báo lịch đối chiếu, phân loại nợ vào ngày hai"
                + " mươi mốt tháng mười năm hai nghìn không trăm hai mươi lăm.",
            "Xin cảm ơn bà con đã chú ý lắng nghe."),
        "khoảng 2 phút",
        "phường Đăk Bla",
        group);
  }

  private static Paper with(Paper paper, String text) {
    var paragraphs = new ArrayList<>(paper.paragraphs());
    int position = paragraphs.getLast().position() + 1;
    long document = paper.document().id();
    paragraphs.add(new Paragraph(9999, 0, document, position, Paragraph.Level.TEXT, text));
    return new Paper(paper.document(), paragraphs);
  }
}
