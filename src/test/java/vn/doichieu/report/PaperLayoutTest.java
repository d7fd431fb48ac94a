package vn.doichieu.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doichieu.domain.document.Dossier;
import vn.doichieu.domain.document.Paper;
import vn.doichieu.domain.document.SmallWard;
import vn.doichieu.report.PdfPages.Line;

/// The measures of Nghị định 30/2020/NĐ-CP, Phụ lục I, read from the finished PDF.
class PaperLayoutTest {
  private static final float MM = 72 / 25.4f;
  private static final Papers PAPERS = new Papers();
  private static final LocalDate DAY = LocalDate.of(2025, 10, 15);

  private final Dossier dossier = SmallWard.dossier(13);

  private PdfPages plan(Dossier dossier) throws IOException {
    return new PdfPages(PAPERS.plan(dossier, SmallWard.plan(dossier)));
  }

  @Test
  void every_page_is_a4_and_the_appendix_lies_across() throws IOException {
    try (var pdf = plan(dossier)) {
      for (int page = 0; page < pdf.count(); page++) {
        boolean across = pdf.text(page).contains("STT");
        assertThat(pdf.width(page)).isCloseTo((across ? 297 : 210) * MM, within(0.5f));
        assertThat(pdf.height(page)).isCloseTo((across ? 210 : 297) * MM, within(0.5f));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 13, 130})
  void text_keeps_the_margins(int sessions) throws IOException {
    try (var pdf = plan(SmallWard.dossier(sessions))) {
      for (int page = 0; page < pdf.count(); page++) {
        for (Line line : pdf.lines(page)) {
          assertThat(line.left()).as(line.text()).isGreaterThanOrEqualTo(30 * MM);
          assertThat(line.right()).as(line.text()).isLessThanOrEqualTo(pdf.width(page) - 15 * MM);
          assertThat(line.baseline())
              .as(line.text())
              .isLessThanOrEqualTo(pdf.height(page) - 20 * MM);
          boolean pageNumber = line.text().strip().matches("\\d+") && line.baseline() < 20 * MM;
          if (!pageNumber) {
            assertThat(line.baseline() - line.size() * 0.7f)
                .as(line.text())
                .isGreaterThanOrEqualTo(20 * MM);
          }
        }
      }
    }
  }

  @Test
  void pages_are_numbered_in_the_top_margin_from_the_second_and_the_appendix_anew()
      throws IOException {
    try (var pdf = plan(SmallWard.dossier(40))) {
      int inPart = 0;
      for (int page = 0; page < pdf.count(); page++) {
        Line first = pdf.lines(page).getFirst();
        inPart = first.text().startsWith("Phụ lục") ? 1 : inPart + 1;
        if (inPart == 1) {
          assertThat(first.baseline()).isGreaterThan(20 * MM);
        } else {
          assertThat(first.text().strip()).isEqualTo(Integer.toString(inPart));
          assertThat(first.baseline()).isBetween(10 * MM, 20 * MM);
          assertThat(first.size()).isEqualTo(14);
        }
      }
      assertThat(inPart).isGreaterThan(2);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Đăk Bla",
        "Trần Hưng Đạo",
        "Nguyễn Thị Minh Khai",
        "Nam Đông Hà - Phong Nha Kẻ Bàng"
      })
  void the_place_line_never_wraps_and_stands_on_the_line_of_the_number(String name)
      throws IOException {
    Dossier named = SmallWard.dossier(SmallWard.ward(name, !name.equals("Đăk Bla")), 1);
    Paper issued = SmallWard.issued(SmallWard.plan(named), 123, DAY, 1);
    try (var pdf = new PdfPages(PAPERS.plan(named, issued))) {
      Line place =
          pdf.lines(0).stream()
              .filter(l -> l.text().contains(", ngày 15"))
              .findFirst()
              .orElseThrow();
      assertThat(place.text().strip()).endsWith("ngày 15 tháng 10 năm 2025");
      assertThat(place.font()).contains("Italic");
      Line number = pdf.line(0, "Số: 123/KH-UBND");
      assertThat(place.baseline()).isCloseTo(number.baseline(), within(2f));
      assertThat(place.left()).isGreaterThan(number.right());
    }
  }

  @Test
  void sizes_and_weights_are_those_of_the_decree() throws IOException {
    try (var pdf = plan(dossier)) {
      assertThat(pdf.line(0, "KẾ HOẠCH"))
          .satisfies(l -> assertThat(l.size()).isEqualTo(14))
          .satisfies(l -> assertThat(l.font()).contains("Bold"));
      assertThat(pdf.line(0, "Số:").size()).isEqualTo(13);
      assertThat(pdf.line(0, "ỦY BAN NHÂN DÂN").font()).contains("Bold");
      assertThat(pdf.line(0, "Xác định").size()).isEqualTo(14);
      assertThat(pdf.line(0, "Xác định").left()).isCloseTo(30.34f * MM + 36, within(1f));
      int last = pageWith(pdf, "Nơi nhận");
      assertThat(pdf.line(last, "Nơi nhận").font()).contains("Bold");
      assertThat(pdf.line(last, "Nơi nhận").size()).isEqualTo(12);
      assertThat(pdf.line(last, "- Lưu: VT").size()).isEqualTo(11);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20})
  void the_signature_is_never_alone_on_a_page_and_leaves_room_for_the_seal(int extra)
      throws IOException {
    Paper plan = SmallWard.lengthened(SmallWard.plan(dossier), extra);
    try (var pdf = new PdfPages(PAPERS.text(dossier, plan, null))) {
      int last = pdf.count() - 1;
      List<Line> lines = pdf.lines(last);
      float recipients = pdf.line(last, "Nơi nhận").baseline();
      long bodyLines =
          lines.stream()
              .filter(l -> l.baseline() > 20 * MM && l.baseline() < recipients - 4)
              .map(Line::baseline)
              .distinct()
              .count();
      assertThat(bodyLines).isGreaterThanOrEqualTo(2);
      Line name = pdf.line(last, "Trần Văn Khải");
      Line office = pdf.line(last, "CHỦ TỊCH");
      assertThat(name.baseline() - office.baseline()).isGreaterThan(25 * MM);
      assertThat(Math.abs(pdf.line(last, "TM.").baseline() - recipients)).isLessThan(4);
    }
  }

  @Test
  void no_heading_is_left_behind_at_the_foot_of_a_page() throws IOException {
    for (int extra = 0; extra < 12; extra++) {
      Paper plan = SmallWard.lengthened(SmallWard.plan(dossier), extra);
      try (var pdf = new PdfPages(PAPERS.text(dossier, plan, null))) {
        for (int page = 0; page + 1 < pdf.count(); page++) {
          Line last = pdf.lines(page).getLast();
          assertThat(last.font()).as(extra + " " + page + last.text()).doesNotContain("Bold");
        }
      }
    }
  }

  @Test
  void fonts_are_embedded_and_are_the_house_font() throws IOException {
    try (var pdf = plan(dossier)) {
      assertThat(pdf.fonts()).isNotEmpty().allMatch(f -> f.startsWith("Tinos"));
      assertThat(pdf.fonts()).noneMatch(f -> f.endsWith("missing"));
    }
  }

  @Test
  void the_file_says_what_it_is_and_who_issued_it_and_nothing_of_the_machine() throws IOException {
    try (var pdf = plan(dossier)) {
      PDDocumentInformation about = pdf.document().getDocumentInformation();
      assertThat(about.getTitle())
          .isEqualTo("Kế hoạch: Tổ chức đối chiếu, phân loại nợ năm 2025 tại phường Đăk Bla");
      assertThat(about.getAuthor()).isEqualTo("Ủy ban nhân dân phường Đăk Bla");
      assertThat(about.getMetadataKeys()).containsOnly("Title", "Author", "Creator");
      assertThat(pdf.document().getDocumentCatalog().getLanguage()).isEqualTo("vi-VN");
    }
  }

  private static int pageWith(PdfPages pdf, String text) throws IOException {
    for (int page = 0; page < pdf.count(); page++) {
      if (pdf.text(page).contains(text)) {
        return page;
      }
    }
    throw new AssertionError("No page with " + text);
  }
}
