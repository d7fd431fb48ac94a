package vn.doichieu.domain.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.doichieu.base.Problem;
import vn.doichieu.domain.document.Document.Numbering;
import vn.doichieu.domain.document.Paragraph.Level;

class BodyTest {
  private final Dossier dossier = SmallWard.dossier(3);

  private Body body(Paper paper) {
    return Body.of(paper, PlanFields.of(dossier, paper.document(), null));
  }

  private Paper paper(String... texts) {
    Document document = SmallWard.plan(dossier).document();
    List<Paragraph> paragraphs =
        IntStream.range(0, texts.length)
            .mapToObj(i -> new Paragraph(i, 0, 1, i + 1, Level.TEXT, texts[i]))
            .toList();
    return new Paper(document, paragraphs);
  }

  @Test
  void the_plan_is_numbered_as_in_the_seed() {
    assertThat(headings(SmallWard.plan(dossier)))
        .containsExactly(
            "1. Mục đích",
            "2. Yêu cầu",
            "3. Thời gian thực hiện",
            "4. Địa điểm",
            "5. Thành phần Tổ đối chiếu",
            "6. Tổ chức thực hiện",
            "6.1. Phòng giao dịch NHCSXH Kon Tum",
            "6.2. Các tổ chức chính trị - xã hội nhận ủy thác",
            "6.3. Tổ trưởng tổ dân phố",
            "6.4. Ban quản lý các Tổ TK&VV");
  }

  @Test
  void the_other_scheme_has_roman_sections_in_capitals_and_letters_below_their_parts() {
    Paper roman = SmallWard.numbered(SmallWard.plan(dossier), Numbering.ROMAN);
    assertThat(headings(roman))
        .startsWith("I. MỤC ĐÍCH", "II. YÊU CẦU")
        .contains("VI. TỔ CHỨC THỰC HIỆN", "1. Phòng giao dịch NHCSXH Kon Tum");
    assertThat(body(roman).lines().stream().map(BodyLine::label)).contains("a)", "b)", "c)");
  }

  @Test
  void letters_follow_the_vietnamese_alphabet() {
    assertThat(IntStream.rangeClosed(1, 24).mapToObj(SectionNumbers::letter).toList())
        .startsWith("a)", "b)", "c)", "d)", "đ)", "e)", "g)", "h)", "i)", "k)")
        .endsWith("x)", "y)", "aa)")
        .doesNotContain("f)", "j)", "w)", "z)");
  }

  @Test
  void sections_count_in_roman_signs() {
    assertThat(IntStream.of(1, 4, 9, 14, 40).mapToObj(SectionNumbers::roman).toList())
        .containsExactly("I", "IV", "IX", "XIV", "XL");
  }

  @Test
  void every_point_gets_a_line_with_its_own_days() {
    assertThat(body(SmallWard.plan(dossier)).lines().stream().map(BodyLine::text))
        .containsSequence(
            "Điểm giao dịch Nguyễn Trãi (phường Nguyễn Trãi cũ): 02 ngày, từ ngày 21/10/2025 đến"
                + " ngày 22/10/2025;",
            "Điểm giao dịch Đăk Bla (phường Lê Lợi cũ): 02 ngày, từ ngày 23/10/2025 đến ngày"
                + " 24/10/2025;",
            "Điểm giao dịch Trần Hưng Đạo (phường Trần Hưng Đạo cũ): 02 ngày, từ ngày 27/10/2025"
                + " đến ngày 28/10/2025.");
  }

  @Test
  void the_body_closes_with_the_end_mark_instead_of_its_full_stop() {
    assertThat(body(paper("Mở đầu.", "Kết thúc.")).lines().getLast().text())
        .isEqualTo("Kết thúc./.");
    assertThat(body(paper("Kết thúc./.")).lines().getLast().text()).isEqualTo("Kết thúc./.");
  }

  @Test
  void an_unknown_field_is_a_problem_that_names_its_paragraph() {
    assertThat(body(paper("Mở đầu.", "Ngày {ngay} tại {ward}.")).problems())
        .containsExactly(Problem.at("paragraph.2", "paper.field.unknown", "{ngay}"));
  }

  @Test
  void every_field_of_the_drafts_is_known_and_filled() {
    for (Paper draft :
        List.of(SmallWard.plan(dossier), SmallWard.notice(dossier), SmallWard.letter(dossier))) {
      Body body = body(draft);
      assertThat(body.problems()).isEmpty();
      assertThat(body.lines()).noneMatch(line -> line.text().contains("{"));
    }
  }

  @Test
  void every_field_has_a_label_of_its_own() {
    List<PlanFields.Field> fields =
        PlanFields.of(dossier, SmallWard.plan(dossier).document(), null).fields();
    assertThat(fields).extracting(PlanFields.Field::label).doesNotHaveDuplicates();
    assertThat(fields).allMatch(f -> !f.lines().isEmpty());
  }

  @Test
  void the_drafts_have_none_of_the_faults_the_proof_reader_knows() {
    var reader = new ProofReader(SmallWard.DAK_BLA);
    for (Paper draft :
        List.of(SmallWard.plan(dossier), SmallWard.notice(dossier), SmallWard.letter(dossier))) {
      for (BodyLine line : body(draft).lines()) {
        assertThat(reader.check(line.labelled())).as(line.text()).isEmpty();
      }
      assertThat(
              reader.check(
                  String.join("\n", Recipients.lines(draft.document(), SmallWard.DAK_BLA))))
          .isEmpty();
    }
  }

  @Test
  void recipients_end_with_semicolons_and_the_kept_copy_with_a_full_stop() {
    assertThat(Recipients.lines(SmallWard.plan(dossier).document(), SmallWard.DAK_BLA))
        .startsWith("- Đảng ủy phường (báo cáo);")
        .endsWith("- Lưu: VT, KTHTĐT.");
  }

  @Test
  void a_sheet_repeats_the_notice_after_its_section_on_time_and_place() {
    Paper notice = SmallWard.notice(dossier);
    Body extract = NoticeExtract.of(notice, PlanFields.of(dossier, notice.document(), null));
    assertThat(extract.lines().stream().filter(BodyLine::isHeading).map(BodyLine::labelled))
        .containsExactly("1. Giấy tờ cần mang theo", "2. Người đến đối chiếu", "3. Liên hệ");
  }

  private List<String> headings(Paper paper) {
    return body(paper).lines().stream()
        .filter(BodyLine::isHeading)
        .map(BodyLine::labelled)
        .toList();
  }
}
