package vn.doichieu.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.doichieu.domain.document.DepartedList;
import vn.doichieu.domain.document.Dossier;
import vn.doichieu.domain.document.HelpLetterDraft;
import vn.doichieu.domain.document.HelpList;
import vn.doichieu.domain.document.Paper;
import vn.doichieu.domain.document.PoliceLetterDraft;
import vn.doichieu.domain.document.SmallWard;
import vn.doichieu.domain.document.SupplementPapers;
import vn.doichieu.domain.followup.Departed;
import vn.doichieu.domain.followup.FollowUp;
import vn.doichieu.domain.followup.HelpRequest;
import vn.doichieu.domain.followup.Invitation;
import vn.doichieu.domain.followup.SupplementRound;
import vn.doichieu.domain.roster.Borrower;
import vn.doichieu.domain.schedule.Schedule;
import vn.doichieu.domain.schedule.Session;

/// Papers that there are several of in one campaign.
class FurtherLettersTest {
  private static final Papers PAPERS = new Papers();
  private static final LocalDate DAY = LocalDate.of(2025, 11, 5);

  private final Dossier dossier = SmallWard.dossier(7);
  private final Paper plan =
      SmallWard.issued(SmallWard.plan(dossier), 5, LocalDate.of(2025, 10, 16), 2);

  @Test
  void a_second_letter_to_the_police_cites_the_first_and_reads_as_approved() throws IOException {
    Paper first =
        SmallWard.issued(
            PoliceLetterDraft.of(dossier, new AtomicLong(8000)::incrementAndGet), 31, DAY, 2);
    Paper second =
        SmallWard.issued(
            PoliceLetterDraft.of(
                dossier, 1, first.document(), new AtomicLong(8500)::incrementAndGet),
            44,
            DAY.plusDays(20),
            2);
    var person =
        new Departed(
            new Borrower(
                501,
                0,
                "0000000501",
                "Nguyễn Văn Chuyển",
                LocalDate.of(1985, 3, 2),
                "062085000501",
                "Tổ dân phố 3, phường Đăk Bla"),
            dossier.roster().groups().getFirst());
    check(
        "cong-van-cong-an-lan-2",
        PAPERS.withList(
            dossier, second, plan.document(), DepartedList.of(List.of(person), dossier.unit())));
  }

  @Test
  void the_letter_to_another_office_and_its_list_read_as_approved() throws IOException {
    Paper letter =
        SmallWard.issued(
            HelpLetterDraft.of(
                dossier,
                1,
                "Phòng giao dịch Ngân hàng Chính sách xã hội Pleiku",
                new AtomicLong(8700)::incrementAndGet),
            45,
            DAY,
            2);
    List<HelpRequest> requests =
        IntStream.range(0, 3)
            .mapToObj(
                i ->
                    new HelpRequest(
                        i,
                        0,
                        1,
                        dossier.roster().loans().get(i).borrowerId(),
                        "PGD Pleiku",
                        DAY,
                        null,
                        "",
                        1))
            .toList();
    byte[] pdf =
        PAPERS.withList(
            dossier, letter, plan.document(), HelpList.of(requests, dossier.roster(), nothing()));
    check("cong-van-nho-don-vi-khac", pdf);
    try (var read = new PdfPages(pdf)) {
      assertThat(read.text(1)).contains("LƯU HÀNH NỘI BỘ", "Kèm theo Công văn số 45/UBND");
    }
  }

  @Test
  void the_notice_of_a_round_reads_as_approved() throws IOException {
    Session planned = dossier.schedule().sessions().getFirst();
    var session =
        new Session(
            900,
            0,
            planned.campaignId(),
            planned.groupId(),
            1,
            1,
            1,
            15,
            DAY,
            LocalTime.of(7, 30),
            planned.teamId(),
            planned.venueId(),
            null,
            false,
            false,
            false,
            false,
            2);
    long borrower = dossier.roster().loansOfGroup(planned.groupId()).getFirst().borrowerId();
    var round =
        new SupplementRound(
            2,
            new Schedule(List.of(session), List.of()),
            List.of(new Invitation(1, 0, 900, borrower)));
    Dossier ofRound = SupplementPapers.dossier(dossier, round);
    Paper notice =
        SmallWard.issued(
            SupplementPapers.notice(ofRound, 2, new AtomicLong(9000)::incrementAndGet), 12, DAY, 2);
    byte[] pdf = PAPERS.notices(ofRound, notice, plan.document()).onePdf();
    check("thong-bao-bo-sung", pdf);
    try (var read = new PdfPages(pdf)) {
      assertThat(read.text(read.count() - 1)).contains("(Trích Thông báo số 12/TB-UBND");
    }
  }

  private static FollowUp nothing() {
    return new FollowUp(
        new Schedule(List.of(), List.of()),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static void check(String name, byte[] pdf) throws IOException {
    try (var read = new PdfPages(pdf);
        var renderer = new PageRenderer(pdf)) {
      for (int page = 0; page < read.count(); page++) {
        Golden.image(name + "-" + (page + 1), renderer.page(page, 96));
      }
      Golden.text(name, read.text());
    }
  }
}
