package vn.doichieu.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.doichieu.domain.document.Document;
import vn.doichieu.domain.document.Dossier;
import vn.doichieu.domain.document.FormWard;
import vn.doichieu.domain.document.SmallWard;
import vn.doichieu.report.PdfPages.Line;

class MinutesSheetTest {
  private static final float MM = 72 / 25.4f;
  private static final Papers PAPERS = new Papers();

  @Test
  void form_and_minutes_read_as_approved() throws IOException {
    Dossier dossier = FormWard.dossier(true, 12);
    byte[] bytes = forms(dossier, issuedPlan(dossier));
    try (var pdf = new PdfPages(bytes);
        var renderer = new PageRenderer(bytes)) {
      Golden.text("phieu", pdf.text());
      Golden.image("phieu-1", renderer.page(0, 96));
      Golden.image("phieu-2", renderer.page(1, 96));
      Golden.image("phieu-bien-ban", renderer.page(2, 96));
    }
  }

  @Test
  void the_minutes_cite_the_plan_and_name_who_is_expected() throws IOException {
    Dossier dossier = FormWard.dossier(true, 3);
    try (var pdf = new PdfPages(forms(dossier, issuedPlan(dossier)))) {
      assertThat(pdf.text(2).replaceAll("\\s+", " "))
          .contains("Thực hiện Kế hoạch số 05/KH-UBND ngày 16 tháng 10 năm 2025")
          .contains("Tổ đối chiếu số 1", "mã tổ 6001001", "Phiếu số 01-0001-01-8")
          .contains("thứ Ba, ngày 21 tháng 10 năm 2025", "từ 07 giờ 30 phút đến 08 giờ 45 phút")
          .contains("Bà Phan Thị Thu Hằng Cán bộ tín dụng")
          .contains("Đại diện Ủy ban nhân dân phường Đăk Bla", "Tổ trưởng tổ dân phố");
      assertThat(pdf.text(pdf.count() - 1))
          .contains("Người ghi biên bản", "Tổ trưởng Tổ TK&VV", "Đại diện hội nhận ủy thác")
          .contains(
              "Cán bộ NHCSXH", "Đại diện UBND phường", "Thời gian, địa điểm đối chiếu lần hai");
    }
  }

  @Test
  void no_plan_yet_is_no_reason_to_wait() throws IOException {
    try (var pdf = new PdfPages(forms(FormWard.dossier(true, 3), null))) {
      assertThat(pdf.text(2)).doesNotContain("Thực hiện").contains("Tổ đối chiếu số 1 đối chiếu");
    }
  }

  @Test
  void the_minutes_keep_the_margins_of_the_decree_and_end_on_two_pages() throws IOException {
    Dossier dossier = FormWard.dossier(true, 3);
    try (var pdf = new PdfPages(forms(dossier, issuedPlan(dossier)))) {
      assertThat(pdf.count()).isEqualTo(4);
      for (int page = 2; page < 4; page++) {
        assertThat(pdf.width(page)).isCloseTo(210 * MM, within(0.5f));
        for (Line line : pdf.lines(page)) {
          assertThat(line.left()).as(line.text()).isGreaterThanOrEqualTo(30 * MM);
          assertThat(line.right()).as(line.text()).isLessThanOrEqualTo(pdf.width(page) - 15 * MM);
          assertThat(line.baseline()).as(line.text()).isLessThanOrEqualTo(277 * MM);
        }
      }
      assertThat(pdf.line(3, "2").baseline()).isBetween(10 * MM, 20 * MM);
      assertThat(pdf.text(3)).contains("Phiên đối chiếu kết thúc", "Cán bộ NHCSXH");
    }
  }

  private static Document issuedPlan(Dossier dossier) {
    LocalDate day = LocalDate.of(2025, 10, 16);
    return SmallWard.issued(SmallWard.plan(dossier), 5, day, 2).document();
  }

  private static byte[] forms(Dossier dossier, Document plan) {
    return PAPERS
        .forms(dossier, plan, FormWard.causes(), FormWard.forms(dossier), n -> {})
        .onePdf();
  }
}
