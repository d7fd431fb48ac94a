package vn.doichieu.domain.announce;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ScriptWriterTest {
  private static final ScriptWriter WRITER =
      new ScriptWriter(ReadingStyle.USUAL.pronouncing(Map.of("Đăk Bla", "Đắc Bla")));

  @Test
  void a_bulletin_is_heard_in_the_usual_order() {
    Script script = WRITER.write(bulletin(Bulletin.USUAL_PAPERS, usual()));
    assertThat(script.plainText())
        .isEqualTo(
            """
            Kính thưa toàn thể bà con tổ dân phố số năm, phường Đắc Bla.
            Đây là Đài truyền thanh phường Đắc Bla.
            Sau đây là thông báo của Ủy ban nhân dân phường Đắc Bla về việc đối chiếu, phân loại nợ vay vốn Ngân hàng Chính sách xã hội năm hai nghìn không trăm hai mươi lăm.
            Cán bộ Phòng giao dịch Ngân hàng Chính sách xã hội Kon Tum sẽ đối chiếu trực tiếp với tất cả các hộ đang vay vốn ở tổ dân phố số năm.
            Thứ Ba, ngày hai mươi mốt tháng mười năm hai nghìn không trăm hai mươi lăm, mời bà con đến hội trường tổ dân phố số năm.
            Từ bảy giờ ba mươi phút đến chín giờ sáng, mời Tổ tiết kiệm và vay vốn do bà Lê Thị Hoa làm tổ trưởng.
            Từ chín giờ sáng đến mười một giờ ba mươi phút trưa, mời Tổ tiết kiệm và vay vốn số một của Hội Nông dân.
            Từ một giờ ba mươi phút đến ba giờ ba mươi phút chiều, mời Tổ tiết kiệm và vay vốn số hai của Hội Nông dân.
            Khi đi, bà con nhớ mang theo các giấy tờ sau.
            Một là thẻ căn cước, căn cước công dân hoặc tài khoản định danh điện tử mức độ hai trên ứng dụng vi en i ai đi.
            Hai là sổ vay vốn, hợp đồng tín dụng hoặc giấy nhận nợ.
            Ba là phiếu giao dịch và biên lai thu lãi kỳ gần nhất.
            Bà con nào không đến được đúng lịch, xin báo sớm cho tổ trưởng Tổ tiết kiệm và vay vốn của mình để được hẹn buổi khác.
            Cần hỏi thêm, xin liên hệ Phòng Kinh tế, Hạ tầng và Đô thị phường, số điện thoại không chín không năm, một hai ba, bốn năm sáu.
            Xin nhắc lại lịch đối chiếu.
            Thứ Ba, ngày hai mươi mốt tháng mười, mời bà con đến hội trường tổ dân phố số năm.
            Từ bảy giờ ba mươi phút đến chín giờ sáng, mời Tổ tiết kiệm và vay vốn do bà Lê Thị Hoa làm tổ trưởng.
            Từ chín giờ sáng đến mười một giờ ba mươi phút trưa, mời Tổ tiết kiệm và vay vốn số một của Hội Nông dân.
            Từ một giờ ba mươi phút đến ba giờ ba mươi phút chiều, mời Tổ tiết kiệm và vay vốn số hai của Hội Nông dân.
            Bà con nhớ mang theo đầy đủ giấy tờ như đã thông báo.
            Xin cảm ơn và kính chào bà con.
            """);
    assertThat(script.flags()).isEmpty();
    assertThat(script.title()).isEqualTo("Tổ dân phố 5, phường Đăk Bla");
    assertThat(script.approver()).isEqualTo("Phó Chủ tịch Lê Văn Bình");
    assertThat(script.readingTime()).isBetween(Duration.ofSeconds(90), Duration.ofSeconds(180));
  }

  @Test
  void a_short_bulletin_repeats_the_papers_too() {
    var one = List.of(at("2025-10-21", "07:30", "09:00", Appointment.directBorrowers()));
    Script script = WRITER.write(bulletin(List.of("sổ vay vốn"), one));
    assertThat(script.plainText()).contains("mời các hộ vay trực tiếp với ngân hàng.");
    assertThat(script.sentences())
        .filteredOn(s -> s.equals("Khi đi, bà con nhớ mang theo sổ vay vốn."))
        .hasSize(2);
  }

  @Test
  void sessions_of_one_group_that_follow_one_another_are_called_once() {
    String group = Appointment.groupOf("Hội Phụ nữ", 0);
    Script script =
        WRITER.write(
            bulletin(
                List.of(),
                List.of(
                    at("2025-10-22", "13:30", "15:00", group),
                    at("2025-10-22", "09:00", "11:30", group),
                    at("2025-10-22", "07:30", "09:00", group))));
    assertThat(script.sentences())
        .contains(
            "Từ bảy giờ ba mươi phút sáng đến mười một giờ ba mươi phút trưa và từ một giờ ba mươi"
                + " phút đến ba giờ chiều, mời Tổ tiết kiệm và vay vốn của Hội Phụ"
                + " nữ.");
  }

  @Test
  void nothing_but_words_is_left_whatever_the_hours() {
    var random = new Random(2025);
    for (int i = 0; i < 60; i++) {
      LocalTime start = LocalTime.of(6 + random.nextInt(14), 15 * random.nextInt(4));
      var appointment =
          new Appointment(
              LocalDate.of(2025, 1, 1).plusDays(random.nextInt(1_000)),
              start,
              start.plusMinutes(15 * (1 + random.nextInt(12))),
              "Nhà Rông TDP " + (1 + random.nextInt(60)),
              Appointment.groupOf("Đoàn Thanh niên", random.nextInt(3)));
      Script script = WRITER.write(bulletin(Bulletin.USUAL_PAPERS, List.of(appointment)));
      assertThat(script.flags()).isEmpty();
      assertThat(script.sentences())
          .allMatch(s -> s.matches("\\p{Lu}[\\p{L} ,]*\\."), "one sentence of words");
    }
  }

  @Test
  void the_message_for_zalo_has_figures() {
    Script script = WRITER.write(bulletin(Bulletin.USUAL_PAPERS, usual()));
    assertThat(script.shortText())
        .isEqualTo(
            """
            THÔNG BÁO
            Việc đối chiếu, phân loại nợ vay vốn Ngân hàng Chính sách xã hội năm 2025
            Tổ dân phố 5, phường Đăk Bla

            Thứ Ba, 21/10/2025, tại Hội trường Tổ dân phố 5:
            • 07:30 – 09:00: Tổ tiết kiệm và vay vốn do bà Lê Thị Hoa làm tổ trưởng
            • 09:00 – 11:30: Tổ tiết kiệm và vay vốn số 1 của Hội Nông dân
            • 13:30 – 15:30: Tổ tiết kiệm và vay vốn số 2 của Hội Nông dân

            Mang theo:
            • thẻ căn cước, căn cước công dân hoặc tài khoản định danh điện tử mức độ 2 trên ứng dụng VNeID
            • sổ vay vốn, hợp đồng tín dụng hoặc giấy nhận nợ
            • phiếu giao dịch và biên lai thu lãi kỳ gần nhất

            Bà con nào không đến được đúng lịch, xin báo sớm cho tổ trưởng Tổ tiết kiệm và vay vốn của mình để được hẹn buổi khác.

            Liên hệ: Phòng Kinh tế, Hạ tầng và Đô thị phường – 0905 123 456
            """);
  }

  @Test
  void a_leader_who_did_not_agree_is_noticed_in_both_texts() {
    PrivacyScan scan = PrivacyScan.of(List.of("Lê Thị Hoa"), List.of(), List.of(), List.of());
    Script script = WRITER.write(bulletin(Bulletin.USUAL_PAPERS, usual()));
    assertThat(scan.scan(script.plainText())).hasSize(2);
    assertThat(scan.scan(script.shortText())).hasSize(1);
    assertThat(scan.allowing(List.of("Lê Thị Hoa")).scan(script.plainText())).isEmpty();
  }

  private static List<Appointment> usual() {
    return List.of(
        at("2025-10-21", "13:30", "15:30", Appointment.groupOf("Hội Nông dân", 2)),
        at("2025-10-21", "07:30", "09:00", Appointment.groupLedBy("Bà", "Lê Thị Hoa")),
        at("2025-10-21", "09:00", "11:30", Appointment.groupOf("Hội Nông dân", 1)));
  }

  private static Appointment at(String date, String start, String end, String group) {
    return new Appointment(
        LocalDate.parse(date),
        LocalTime.parse(start),
        LocalTime.parse(end),
        "Hội trường Tổ dân phố 5",
        group);
  }

  private static Bulletin bulletin(List<String> papers, List<Appointment> appointments) {
    return new Bulletin(
        "Đài truyền thanh phường Đăk Bla",
        "phường Đăk Bla",
        "Phòng giao dịch NHCSXH Kon Tum",
        "việc đối chiếu, phân loại nợ vay vốn Ngân hàng Chính sách xã hội năm 2025",
        "Tổ dân phố 5",
        appointments,
        papers,
        Bulletin.USUAL_IF_ABSENT,
        "Phòng Kinh tế, Hạ tầng và Đô thị phường",
        "0905 123 456",
        "Phó Chủ tịch Lê Văn Bình");
  }
}
