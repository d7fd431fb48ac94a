package vn.doichieu.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doichieu.base.PageImage;
import vn.doichieu.base.UserErrorException;
import vn.doichieu.domain.document.Dossier;
import vn.doichieu.domain.document.FormWard;
import vn.doichieu.domain.result.Cause;
import vn.doichieu.domain.result.Causes;
import vn.doichieu.domain.result.FormNumber;
import vn.doichieu.domain.result.FormRow;
import vn.doichieu.domain.result.FormRows;
import vn.doichieu.domain.result.ResultForm;
import vn.doichieu.report.PdfPages.Line;

class FormSheetTest {
  private static final float MM = 72 / 25.4f;
  private static final Papers PAPERS = new Papers();
  private static final String INTERNAL = "LƯU HÀNH NỘI BỘ";

  /// Numbers of rows stand left of this, in points.
  private static final float FIRST_COLUMN = 67;

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 10, 11, 13, 14, 52, 150})
  void every_row_stands_on_the_page_where_the_screen_shows_it(int loans) throws IOException {
    Dossier dossier = FormWard.dossier(true, loans);
    ResultForm form = FormWard.forms(dossier).getFirst();
    try (var pdf = print(dossier, FormWard.causes())) {
      Map<String, List<Integer>> pagesOfCode = new HashMap<>();
      Map<String, Line> code = new HashMap<>();
      List<Line> numbers = new ArrayList<>();
      List<String> texts = new ArrayList<>();
      for (int page = 0; page < listPages(pdf); page++) {
        texts.add(pdf.text(page));
        for (Line line : pdf.lines(page)) {
          String text = line.text().strip();
          if (text.matches("\\d{16}")) {
            pagesOfCode.computeIfAbsent(text, c -> new ArrayList<>()).add(page + 1);
            code.put(text, line);
          } else if (line.left() < FIRST_COLUMN && text.matches("\\d+")) {
            numbers.add(line);
          }
        }
      }
      List<FormRow> rows = FormRows.of(form, dossier.roster());
      assertThat(numbers).hasSameSizeAs(rows);
      for (FormRow row : rows) {
        assertThat(pagesOfCode.get(row.loan().code()))
            .as("row " + row.number())
            .containsExactly(row.page());
        Line number = numbers.get(row.number() - 1);
        assertThat(number.text().strip()).isEqualTo(Integer.toString(row.number()));
        assertThat(number.baseline())
            .isCloseTo(code.get(row.loan().code()).baseline(), within(10f));
        assertThat(texts.get(row.page() - 1))
            .contains(" " + FormRow.code(row.number(), loans) + "\n");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 11, 52})
  void every_page_of_the_list_has_its_code_its_number_and_the_heads_of_the_columns(int loans)
      throws IOException {
    Dossier dossier = FormWard.dossier(true, loans);
    FormNumber number = FormWard.forms(dossier).getFirst().number();
    byte[] bytes = set(dossier, FormWard.causes()).onePdf();
    try (var pdf = new PdfPages(bytes);
        var renderer = new PageRenderer(bytes)) {
      int pages = listPages(pdf);
      int lastWithRows = FormRows.page(loans);
      for (int page = 0; page < pages; page++) {
        assertThat(pdf.text(page))
            .contains("Phiếu số " + number.text(), "Trang " + (page + 1) + "/" + pages, INTERNAL)
            .contains("Kết quả: 1 đối chiếu trực tiếp", "01 Đủ điều kiện", "3 khởi kiện");
        if (page < lastWithRows) {
          assertThat(pdf.text(page)).contains("Tên khách hàng", "Mã món vay", "Ghi khi đối chiếu");
        }
        String code = decoded(renderer.page(page, 150));
        assertThat(code).isEqualTo(number.code(page + 1));
        assertThat(FormNumber.parse(code, 9)).contains(new FormNumber.Scanned(number, page + 1));
      }
    }
  }

  @Test
  void the_list_lies_across_and_everything_on_it_can_be_read_and_printed() throws IOException {
    try (var pdf = print(FormWard.dossier(true, 52), FormWard.causes())) {
      for (int page = 0; page < listPages(pdf); page++) {
        assertThat(pdf.width(page)).isCloseTo(297 * MM, within(0.5f));
        assertThat(pdf.height(page)).isCloseTo(210 * MM, within(0.5f));
        for (Line line : pdf.lines(page)) {
          assertThat(line.size()).as(line.text()).isGreaterThanOrEqualTo(10);
          assertThat(line.left()).as(line.text()).isGreaterThanOrEqualTo(15 * MM);
          assertThat(line.right()).as(line.text()).isLessThanOrEqualTo(pdf.width(page) - 9.5f * MM);
          assertThat(line.baseline())
              .as(line.text())
              .isBetween(10 * MM, pdf.height(page) - 8.5f * MM);
        }
      }
      assertThat(pdf.fonts()).isNotEmpty().allMatch(f -> f.startsWith("Tinos"));
      assertThat(pdf.fonts()).noneMatch(f -> f.endsWith("missing"));
    }
  }

  @Test
  void the_head_tells_whose_list_it_is_and_its_totals() throws IOException {
    try (var pdf = print(FormWard.dossier(true, 9), FormWard.causes())) {
      assertThat(pdf.text(0))
          .contains("DANH SÁCH ĐỐI CHIẾU, PHÂN LOẠI NỢ NĂM 2025")
          .contains("Số liệu đến ngày 31 tháng 7 năm 2025")
          .contains("Tổ TK&VV: 6001001 - Y Hlim Êban", "Hội nhận ủy thác: Hội Nông dân")
          .contains("thứ Ba, ngày 21 tháng 10 năm 2025, tại Hội trường tổ dân phố 1")
          .contains("8 9 202.500.000 155.000.000 20.000.000 27.500.000 3.749.484");
      int last = listPages(pdf) - 1;
      assertThat(pdf.text(last))
          .contains("Cộng các món đã in trên phiếu 9 202.500.000")
          .contains("Có khả năng trả nợ", "Đã tất toán", "Trong đó: chênh lệch", "Ghi tiếp")
          .contains("Nguyên nhân nợ khoanh", "Lý do chênh lệch", "Người ghi phiếu");
    }
  }

  @Test
  void direct_borrowers_have_a_form_without_leader_and_organisation() throws IOException {
    Dossier dossier = FormWard.dossier(true, 1, 1, 4);
    ResultForm direct = FormWard.forms(dossier).get((int) FormWard.DIRECT - 1);
    byte[] bytes =
        PAPERS.forms(dossier, null, FormWard.causes(), List.of(direct), n -> {}).onePdf();
    try (var pdf = new PdfPages(bytes)) {
      assertThat(pdf.text(0))
          .contains("Khách hàng vay trực tiếp: Điểm giao dịch")
          .doesNotContain("Hội nhận ủy thác", "Tổ TK&VV");
      String minutes = pdf.text(pdf.count() - 1) + pdf.text(pdf.count() - 2);
      assertThat(minutes).contains("khách hàng vay trực tiếp").doesNotContain("Tổ TK&VV");
    }
  }

  @Test
  void a_group_without_a_session_has_room_to_write_time_and_place() throws IOException {
    try (var pdf = print(FormWard.dossier(false, 3), FormWard.causes())) {
      assertThat(pdf.text(0)).contains("Phiên đối chiếu: từ ...... giờ");
      assertThat(pdf.text(2)).contains("Địa điểm: ....", "Tổ đối chiếu số ......");
    }
  }

  @Test
  void long_names_are_set_smaller_but_never_cut() throws IOException {
    String name = "Nguyễn Phước Quý Thanh Hlim Êban Nguyễn Thị Kim Phượng Hoàng Ánh Nguyệt";
    Dossier dossier = FormWard.withName(FormWard.dossier(true, 12), 1, name);
    try (var pdf = print(dossier, FormWard.causes())) {
      String all = pdf.text().replaceAll("\\s", "");
      for (String word : name.split(" ")) {
        assertThat(all).contains(word);
      }
      for (int page = 0; page < listPages(pdf); page++) {
        for (Line line : pdf.lines(page)) {
          assertThat(line.size()).as(line.text()).isGreaterThanOrEqualTo(7);
        }
      }
    }
  }

  @Test
  void a_catalogue_too_long_for_the_foot_of_a_page_is_printed_at_the_end() throws IOException {
    var causes = new ArrayList<Cause>();
    causes.add(cause("01", "", "Nguyên nhân khách quan", true));
    causes.add(cause("02", "", "Nguyên nhân chủ quan", true));
    for (int i = 3; i < 30; i++) {
      String name = "Một nguyên nhân có tên khá dài trong danh mục của đợt, số " + i;
      causes.add(cause("%02d".formatted(i), i % 2 == 0 ? "01" : "02", name, false));
    }
    try (var pdf = print(FormWard.dossier(true, 20), new Causes(causes))) {
      int last = listPages(pdf) - 1;
      assertThat(pdf.text(0)).contains("xem danh mục ở trang cuối");
      assertThat(pdf.text(last).replaceAll("\\s+", " "))
          .contains("Nguyên nhân khách quan: 04 Một nguyên nhân", "số 29.")
          .contains("Người ghi phiếu");
    }
  }

  @Test
  void a_name_that_the_font_cannot_show_is_refused() {
    Dossier dossier = FormWard.withName(FormWard.dossier(true, 2), 1, "Nguyễn 漢");
    assertThatThrownBy(() -> set(dossier, FormWard.causes()))
        .isInstanceOfSatisfying(
            UserErrorException.class, e -> assertThat(e.error().key()).isEqualTo("paper.glyph"));
  }

  @Test
  void files_come_in_the_order_of_delivery_and_their_names_tell_nothing_personal()
      throws IOException {
    Dossier dossier = FormWard.dossier(true, 2, 2, 2);
    var told = new ArrayList<Integer>();
    FormSet set =
        PAPERS.forms(dossier, null, FormWard.causes(), FormWard.forms(dossier), told::add);
    assertThat(told).hasSize(3);
    assertThat(set.files(told::add))
        .extracting(NamedPdf::fileName)
        .containsExactly(
            "001-phieu-0001-01-6001001.pdf",
            "002-phieu-0002-01-6001002.pdf",
            "003-phieu-0003-01-tt-1.pdf");
    assertThat(told).hasSize(6);
    try (var one = new PdfPages(set.onePdf());
        var first = new PdfPages(set.files(n -> {}).getFirst().pdf())) {
      assertThat(one.text()).startsWith(first.text());
    }
  }

  private static Cause cause(String code, String parent, String name, boolean heading) {
    return new Cause(
        Long.parseLong(code),
        0,
        1,
        Cause.Kind.UNABLE,
        "2025",
        code,
        parent,
        name,
        heading,
        Cause.TextRule.OPTIONAL,
        true);
  }

  private static FormSet set(Dossier dossier, Causes causes) {
    return PAPERS.forms(dossier, null, causes, FormWard.forms(dossier), n -> {});
  }

  private static PdfPages print(Dossier dossier, Causes causes) throws IOException {
    return new PdfPages(set(dossier, causes).onePdf());
  }

  /// The pages before the minutes, which stand upright.
  private static int listPages(PdfPages pdf) {
    int pages = 0;
    while (pdf.width(pages) > pdf.height(pages)) {
      pages++;
    }
    return pages;
  }

  private static String decoded(PageImage page) {
    var source = new RGBLuminanceSource(page.width(), page.height(), page.pixels());
    try {
      return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source))).getText();
    } catch (ReaderException e) {
      throw new AssertionError("No code can be read on the page", e);
    }
  }
}
