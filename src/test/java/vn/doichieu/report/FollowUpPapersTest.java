package vn.doichieu.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import vn.doichieu.base.Money;
import vn.doichieu.base.Table;
import vn.doichieu.domain.document.DepartedList;
import vn.doichieu.domain.document.Dossier;
import vn.doichieu.domain.document.FollowUpTables;
import vn.doichieu.domain.document.Paper;
import vn.doichieu.domain.document.PoliceLetterDraft;
import vn.doichieu.domain.document.SmallWard;
import vn.doichieu.domain.document.SupplementPapers;
import vn.doichieu.domain.followup.DayReport;
import vn.doichieu.domain.followup.DayReports;
import vn.doichieu.domain.followup.Departed;
import vn.doichieu.domain.followup.FollowUp;
import vn.doichieu.domain.followup.Invitation;
import vn.doichieu.domain.followup.OpenPoint;
import vn.doichieu.domain.followup.SupplementRound;
import vn.doichieu.domain.result.Answer;
import vn.doichieu.domain.result.Causes;
import vn.doichieu.domain.result.LoanResult;
import vn.doichieu.domain.result.Outcome;
import vn.doichieu.domain.result.Results;
import vn.doichieu.domain.roster.Borrower;
import vn.doichieu.domain.roster.Loan;
import vn.doichieu.domain.roster.SavingsGroup;
import vn.doichieu.domain.schedule.Schedule;
import vn.doichieu.domain.schedule.Sessions;

class FollowUpPapersTest {
  private static final Papers PAPERS = new Papers();
  private static final LocalDate DAY = LocalDate.of(2025, 11, 5);

  private final Dossier dossier = SmallWard.dossier(7);
  private final Paper plan =
      SmallWard.issued(SmallWard.plan(dossier), 5, LocalDate.of(2025, 10, 16), 2);
  private final Paper letter =
      SmallWard.issued(
          PoliceLetterDraft.of(dossier, new AtomicLong(8000)::incrementAndGet), 31, DAY, 2);

  @Test
  void the_letter_to_the_police_reads_as_approved() throws IOException {
    byte[] pdf = letterAbout(departed(3));
    try (var read = new PdfPages(pdf);
        var renderer = new PageRenderer(pdf)) {
      Golden.image("cong-van-cong-an-1", renderer.page(0, 96));
      Golden.image("cong-van-cong-an-2", renderer.page(1, 96));
      Golden.text("cong-van-cong-an", read.text());
    }
  }

  @Test
  void its_list_is_marked_identifies_each_person_in_full_and_says_nothing_about_debts()
      throws IOException {
    byte[] pdf = letterAbout(departed(40));
    try (var read = new PdfPages(pdf)) {
      assertThat(read.count()).isGreaterThan(2);
      assertThat(read.text(0)).doesNotContain("LƯU HÀNH NỘI BỘ");
      assertThat(read.text(1)).contains("LƯU HÀNH NỘI BỘ", "Kèm theo Công văn số 31/UBND");
      assertThat(read.text())
          .contains("062085000001", "062085000040", "Khách hàng số 40")
          .doesNotContain("50.000.000", "dư nợ", "Dư nợ");
    }
  }

  @Test
  void without_persons_the_letter_stands_alone() throws IOException {
    try (var read = new PdfPages(letterAbout(List.of()))) {
      assertThat(read.count()).isEqualTo(1);
    }
  }

  @Test
  void the_papers_of_a_supplement_count_those_who_are_asked_and_say_so() throws IOException {
    SavingsGroup group = dossier.roster().groups().getFirst();
    long borrower = dossier.roster().loansOfGroup(group.id()).getFirst().borrowerId();
    var session = Sessions.again(900, group.id(), DAY, LocalTime.of(7, 30));
    var round =
        new SupplementRound(
            1,
            new Schedule(List.of(session), List.of()),
            List.of(new Invitation(1, 0, 900, borrower)));
    Dossier ofRound = SupplementPapers.dossier(dossier, round);
    Paper notice = SupplementPapers.notice(ofRound, 1, new AtomicLong(9000)::incrementAndGet);
    try (var read = new PdfPages(PAPERS.notices(ofRound, notice, plan.document()).onePdf())) {
      assertThat(read.text(read.count() - 1)).as("its one sheet").contains("BỔ SUNG ĐỢT 1");
      assertThat(read.text())
          .contains("bổ sung đợt 1", "chưa đến đối chiếu", "05/11/2025", "TỔNG CỘNG 1")
          .doesNotContain("21/10/2025", "Người vay số", "50.000.000");
    }
  }

  @Test
  void the_open_points_read_as_approved() throws IOException {
    SavingsGroup group = dossier.roster().groups().getFirst();
    List<OpenPoint> points =
        List.of(
            new OpenPoint(
                1,
                0,
                1,
                group.id(),
                LocalDate.of(2025, 10, 21),
                "Sổ vay vốn của một hộ ghi sai số dư so với sao kê của ngân hàng, cần đối chiếu"
                    + " lại phiếu giao dịch",
                "Phòng giao dịch NHCSXH",
                LocalDate.of(2025, 10, 31),
                "",
                null),
            new OpenPoint(2, 0, 1, null, null, "Hội trường mất điện", "", null, "", null),
            new OpenPoint(
                3,
                0,
                1,
                group.id(),
                LocalDate.of(2025, 10, 22),
                "Thiếu loa",
                "Văn phòng UBND",
                LocalDate.of(2025, 10, 25),
                "Đã mượn của nhà văn hóa",
                LocalDate.of(2025, 10, 24)));
    Table table = FollowUpTables.openPoints(points, dossier.roster(), DAY);
    checkList("ton-tai-vuong-mac", table, "Đến ngày 05/11/2025");
  }

  @Test
  void the_report_of_a_day_reads_as_approved_and_takes_one_page() throws IOException {
    var nothing =
        new FollowUp(
            new Schedule(List.of(), List.of()),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    List<Loan> loans = dossier.roster().loans();
    List<LoanResult> keyed = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      Answer answer = i == 1 ? Answer.of(Outcome.ABSENT) : Answer.MATCHED_AND_ABLE;
      keyed.add(LoanResult.of(i, 1, loans.get(i), 1, null, LoanResult.Source.FORM, "An", answer));
    }
    var results = new Results(List.of(), new Causes(List.of()), keyed);
    DayReport first =
        DayReports.of(dossier.roster(), dossier.schedule(), nothing, results, DAY).getFirst();
    checkList("bao-cao-nhanh", FollowUpTables.day(first), "2 phiên; phiếu phát ra 2, đã thu 1");
  }

  private static void checkList(String name, Table table, String note) throws IOException {
    var frame = ListFrame.internal("ỦY BAN NHÂN DÂN PHƯỜNG ĐĂK BLA", note, "NGƯỜI LẬP BIỂU");
    byte[] pdf = PAPERS.list(SmallWard.DAK_BLA, table, frame);
    try (var read = new PdfPages(pdf);
        var renderer = new PageRenderer(pdf)) {
      assertThat(read.count()).isEqualTo(1);
      Golden.image(name + "-1", renderer.page(0, 96));
      Golden.text(name, read.text());
    }
  }

  @Test
  void a_list_prints_all_its_columns_and_totals_on_as_many_pages_as_it_needs() throws IOException {
    List<List<Object>> rows = new ArrayList<>();
    for (long i = 1; i <= 60; i++) {
      rows.add(List.of(i, "Nội dung " + i, DAY, new Money(1_000_000 * i)));
    }
    var table =
        new Table(
            "Tồn tại, vướng mắc",
            List.of(
                new Table.Column("STT", Table.Kind.NUMBER, 30),
                new Table.Column("Nội dung", Table.Kind.TEXT, 400),
                new Table.Column("Hạn", Table.Kind.DATE, 80),
                new Table.Column("Số tiền", Table.Kind.MONEY, 100)),
            rows,
            java.util.Arrays.asList(null, "Tổng cộng", null, new Money(1_830_000_000)));
    byte[] pdf =
        PAPERS.list(
            SmallWard.DAK_BLA, table, ListFrame.internal("PHƯỜNG", "Đến 05/11", "NGƯỜI LẬP"));
    try (var read = new PdfPages(pdf)) {
      assertThat(read.count()).isGreaterThan(1);
      assertThat(read.text(0)).contains("LƯU HÀNH NỘI BỘ", "TỒN TẠI, VƯỚNG MẮC", "Nội dung 1");
      assertThat(read.text(1)).contains("STT", "Số tiền");
      assertThat(read.text()).contains("60.000.000", "Tổng cộng", "1.830.000.000", "NGƯỜI LẬP");
    }
  }

  private byte[] letterAbout(List<Departed> departed) {
    Table list = DepartedList.of(departed, dossier.unit());
    return PAPERS.withList(dossier, letter, plan.document(), list);
  }

  private List<Departed> departed(int count) {
    List<Departed> departed = new ArrayList<>();
    List<SavingsGroup> groups = dossier.roster().groups();
    for (int i = 1; i <= count; i++) {
      var borrower =
          new Borrower(
              100 + i,
              0,
              "B" + i,
              "Khách hàng số " + i,
              i == 2 ? null : LocalDate.of(1985, 3, 4),
              "0620850000%02d".formatted(i),
              "Số " + i + " đường Lê Hồng Phong, tổ dân phố 3, phường Đăk Bla");
      departed.add(new Departed(borrower, groups.get(i % groups.size())));
    }
    return departed;
  }
}
