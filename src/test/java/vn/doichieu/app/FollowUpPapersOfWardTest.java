package vn.doichieu.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.doichieu.base.Table;
import vn.doichieu.domain.document.DocumentKind;
import vn.doichieu.domain.document.FollowUpTables;
import vn.doichieu.domain.document.Paper;
import vn.doichieu.domain.followup.Departed;
import vn.doichieu.domain.followup.Departure;

class FollowUpPapersOfWardTest {
  @TempDir Path folder;
  private FollowUpOffice office;

  @BeforeEach
  void open() {
    office = FollowUpOffice.in(folder);
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void the_letter_to_the_police_is_drafted_issued_and_printed_like_other_papers() {
    long campaign = office.office.campaign;
    EditPapers papers = office.office.editPapers;
    Paper request = papers.draft(campaign, DocumentKind.REQUEST_LETTER);
    LocalDate day = LocalDate.of(2025, 10, 17);
    assertThat(papers.issue(request, 7, day)).isEmpty();
    assertThat(papers.nextNumber(DocumentKind.POLICE_LETTER))
        .as("all letters run in one series")
        .isEqualTo(8);
    Paper letter = papers.draft(campaign, DocumentKind.POLICE_LETTER);
    assertThat(papers.issue(letter, 7, day)).extracting(p -> p.place()).containsExactly("number");
    assertThat(papers.issue(letter, 8, day)).isEmpty();
    assertThat(office.office.read.paper(campaign, DocumentKind.REQUEST_LETTER).orElseThrow())
        .as("the other letter stays in force")
        .extracting(p -> p.document().state().name())
        .isEqualTo("ISSUED");
    try (var pages =
        new PaperPages(office.office.print.paper(campaign, DocumentKind.POLICE_LETTER, 0))) {
      assertThat(pages.count()).as("the letter and its list").isGreaterThan(1);
    }
  }

  @Test
  void the_list_of_those_who_left_has_the_banks_columns_and_masks_identity_numbers() {
    List<Departed> departed = office.state().departed();
    assertThat(departed).isNotEmpty();
    Departed first = departed.getFirst();
    var known =
        new Departure(
            office.edit.newId(),
            0,
            office.office.campaign,
            first.borrower().id(),
            "0912345678",
            "Hộ nghèo",
            "tháng 5/2024",
            Departure.Knowledge.VAGUE,
            "Đi làm ở Bình Dương",
            "Không xác định",
            "Tìm địa chỉ",
            Departure.Review.NOT_REACHED,
            "",
            "Hội Nông dân",
            "",
            office.state().today());
    assertThat(office.edit.save(null, known, null, null, "")).isEmpty();
    FollowUpState state = office.state();
    Table table =
        FollowUpTables.departures(
            state.departed(), state.followUp(), state.campaign().unit(), state.today());
    assertThat(table.columns()).hasSize(20);
    assertThat(table.rows()).hasSameSizeAs(departed).allMatch(row -> row.size() == 20);
    assertThat(table.rows().getFirst())
        .contains(first.borrower().code(), "02", "4", "Đi làm ở Bình Dương")
        .doesNotContain(first.borrower().identityNumber());
    assertThat(table.rows().get(1).get(11)).isNull();
  }

  @Test
  void overdue_points_stand_first_and_solved_ones_last() {
    LocalDate today = office.state().today();
    point("xong", today.minusDays(9), today);
    point("còn hạn", today.plusDays(3), null);
    point("quá hạn", today.minusDays(1), null);
    point("chưa có hạn", null, null);
    assertThat(office.state().openPoints())
        .extracting(p -> p.text())
        .containsExactly("quá hạn", "còn hạn", "chưa có hạn", "xong");
  }

  private void point(String text, LocalDate due, LocalDate solved) {
    var point =
        new vn.doichieu.domain.followup.OpenPoint(
            office.edit.newId(),
            0,
            office.office.campaign,
            null,
            null,
            text,
            "Văn phòng",
            due,
            solved == null ? "" : "đã làm",
            solved);
    assertThat(office.edit.save(null, point)).isEmpty();
  }
}
