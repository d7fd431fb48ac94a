package vn.doichieu.domain.announce;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.doichieu.base.NumberWords;

class ReadingAloudTest {
  private final ReadingAloud usual = new ReadingAloud(ReadingStyle.USUAL);

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          đạt 91,5% kế hoạch          | Đạt chín mươi mốt phẩy năm phần trăm kế hoạch.
          100 % khách hàng            | Một trăm phần trăm khách hàng.
          21/10/2025                  | Ngày hai mươi mốt tháng mười năm hai nghìn không trăm hai mươi lăm.
          ngày 21/10/2025             | Ngày hai mươi mốt tháng mười năm hai nghìn không trăm hai mươi lăm.
          ngày 05 tháng 01 năm 2026   | Ngày năm tháng một năm hai nghìn không trăm hai mươi sáu.
          sáng 30/4                   | Sáng ngày ba mươi tháng tư.
          tháng 4/2026                | Tháng tư năm hai nghìn không trăm hai mươi sáu.
          21-22/10                    | Từ ngày hai mươi mốt đến ngày hai mươi hai tháng mười.
          từ ngày 21 – 22/10/2025     | Từ ngày hai mươi mốt đến ngày hai mươi hai tháng mười năm hai nghìn không trăm hai mươi lăm.
          từ 30/9-01/10               | Từ ngày ba mươi tháng chín đến ngày một tháng mười.
          từ 21/10 đến ngày 22/10     | Từ ngày hai mươi mốt tháng mười đến ngày hai mươi hai tháng mười.
          thứ 3, 21/10                | Thứ Ba, ngày hai mươi mốt tháng mười.
          thứ 2-6 hằng tuần           | Thứ Hai đến thứ Sáu hằng tuần.
          CN, ngày 26/10              | Chủ nhật, ngày hai mươi sáu tháng mười.
          lúc 7h30                    | Lúc bảy giờ ba mươi phút sáng.
          lúc 7 giờ 30 phút           | Lúc bảy giờ ba mươi phút sáng.
          lúc 13:30                   | Lúc một giờ ba mươi phút chiều.
          lúc 07h00                   | Lúc bảy giờ sáng.
          12h                         | Mười hai giờ trưa.
          19h                         | Bảy giờ tối.
          7h30-9h                     | Từ bảy giờ ba mươi phút đến chín giờ sáng.
          từ 9h đến 13h30             | Từ chín giờ sáng đến một giờ ba mươi phút chiều.
          chiều từ 13h30 đến 17h00    | Chiều từ một giờ ba mươi phút đến năm giờ.
          buổi sáng 7h30 - 11h30      | Buổi sáng từ bảy giờ ba mươi phút đến mười một giờ ba mươi phút.
          8h sáng thứ 2               | Tám giờ sáng thứ Hai.
          trong 2 giờ                 | Trong hai giờ.
          0905123456                  | Không chín không năm, một hai ba, bốn năm sáu.
          0905.123.456                | Không chín không năm, một hai ba, bốn năm sáu.
          090 512 3456 gặp ông An     | Không chín không năm, một hai ba, bốn năm sáu gặp ông An.
          (0260) 3862 345             | Không hai sáu không, ba tám sáu hai, ba bốn năm.
          Kế hoạch số 12/KH-UBND của UBND phường | Kế hoạch số mười hai của Ủy ban nhân dân phường.
          Quyết định 976/QĐ-TTg       | Quyết định số chín trăm bảy mươi sáu.
          Nghị định số 30/2020/NĐ-CP  | Nghị định số ba mươi năm hai nghìn không trăm hai mươi.
          Kế hoạch số:      /KH-UBND của phường | Kế hoạch của phường.
          TDP 5                       | Tổ dân phố số năm.
          TDP 01, TDP số 12           | Tổ dân phố số một, tổ dân phố số mười hai.
          Hội trường tổ dân phố 5     | Hội trường tổ dân phố số năm.
          PGD NHCSXH Kon Tum          | Phòng giao dịch Ngân hàng Chính sách xã hội Kon Tum.
          Tổ TK&VV và NS&VSMT         | Tổ tiết kiệm và vay vốn và nước sạch và vệ sinh môi trường.
          tổ chức CT-XH; HĐND & MTTQ  | Tổ chức chính trị xã hội, Hội đồng nhân dân và Mặt trận Tổ quốc.
          tổ chức chính trị - xã hội  | Tổ chức chính trị xã hội.
          VNeID mức độ 2              | Vi en i ai đi mức độ hai.
          CCCD, HĐTD, HSSV            | Căn cước công dân, hợp đồng tín dụng, học sinh sinh viên.
          1.234.567 đồng              | Một triệu hai trăm ba mươi tư nghìn năm trăm sáu mươi bảy đồng.
          500.000đ                    | Năm trăm nghìn đồng.
          02 ngày, 3-5 hộ             | Hai ngày, ba đến năm hộ.
          Phụ lục II                  | Phụ lục hai.
          - Mục đích (nếu có):        | Mục đích, nếu có.
          6.1. Phòng giao dịch        | Sáu chấm một, Phòng giao dịch.
          THÔNG BÁO CỦA UBND PHƯỜNG   | Thông báo của Ủy ban nhân dân phường.
          tổ chức thực hiện./.        | Tổ chức thực hiện.
          """)
  void official_text_becomes_words(String written, String spoken) {
    for (var form : new Normalizer.Form[] {Normalizer.Form.NFC, Normalizer.Form.NFD}) {
      SpokenText read = usual.read(Normalizer.normalize(written, form));
      assertThat(read.text()).isEqualTo(spoken);
      assertThat(read.flags()).isEmpty();
    }
  }

  @ParameterizedTest(name = "{0} is flagged as {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          gửi KH vay vốn              | ABBREVIATION | KH
          theo HĐ đã ký               | ABBREVIATION | HĐ
          Tổ trưởng BVN               | ABBREVIATION | BVN
          cách 2 km                   | ABBREVIATION | km
          ông/bà chủ hộ               | SLASH        | ông/bà
          số 12/5 Nguyễn Huệ          | SLASH        | 12/5
          ngày 31/2/2025              | SLASH        | 31/2/2025
          lãi 0.65 mỗi tháng          | NUMBER       | 0.65
          nhà 12B                     | NUMBER       | 12B
          lúc 25h70                   | NUMBER       | 25h70
          1 + 1                       | SYMBOL       | +
          """)
  void what_cannot_be_read_for_sure_is_flagged(String written, Flag.Reason reason, String token) {
    assertThat(usual.read(written).flags()).containsExactly(new Flag(reason, token));
    assertThat(usual.read(written).text()).containsIgnoringCase(token);
  }

  @ParameterizedTest
  @CsvSource({"CCCD số 062095001234", "CCCD số: 062 095 001 234", "CMND 233123456"})
  void identity_numbers_are_never_read(String written) {
    SpokenText read = usual.read(written + ", thôn 3");
    assertThat(read.text()).isIn("Căn cước công dân, thôn ba.", "Chứng minh nhân dân, thôn ba.");
    assertThat(read.flags())
        .singleElement()
        .satisfies(
            flag -> {
              assertThat(flag.reason()).isEqualTo(Flag.Reason.IDENTITY_NUMBER);
              assertThat(flag.token()).matches("•+\\d\\d");
            });
  }

  @Test
  void names_are_said_as_the_ward_says_them() {
    var style = ReadingStyle.USUAL.pronouncing(Map.of("Đăk Bla", "đắc bla", "KH", "khách hàng"));
    SpokenText read = new ReadingAloud(style).read("UBND PHƯỜNG ĐĂK BLA mời KH thôn Đăk Bla 2");
    assertThat(read.text())
        .isEqualTo("Ủy ban nhân dân phường đắc bla mời khách hàng thôn đắc bla hai.");
    assertThat(read.flags()).isEmpty();
  }

  @Test
  void a_symbol_of_a_document_is_not_touched_by_the_dictionary() {
    var style = ReadingStyle.USUAL.pronouncing(Map.of("TB", "thông báo"));
    assertThat(new ReadingAloud(style).read("Thông báo số 7/TB-UBND").text())
        .isEqualTo("Thông báo số bảy.");
  }

  @Test
  void announcers_may_prefer_other_words() {
    var style = new ReadingStyle(NumberWords.SOUTHERN, true, true, Map.of(), 160);
    assertThat(new ReadingAloud(style).read("13h30 ngày 5/10/2025, 1.004 hộ").text())
        .isEqualTo(
            "Mười ba giờ ba mươi phút ngày mùng năm tháng mười năm hai ngàn không trăm hai mươi"
                + " lăm, một ngàn không trăm lẻ tư hộ.");
  }

  @Test
  void every_line_becomes_sentences_of_its_own() {
    assertThat(usual.read("1. mục đích\n\n - yêu cầu;\n(a) khác. ngoài ra").text())
        .isEqualTo("Một, mục đích.\nYêu cầu.\nA, khác. Ngoài ra.");
  }

  @Test
  void reading_takes_the_time_of_its_syllables_and_pauses() {
    String eighteenSyllables = "một ".repeat(16) + "một, một.";
    assertThat(ReadingTime.of(eighteenSyllables, 170))
        .isEqualTo(Duration.ofMillis(18 * 60_000 / 170 + 400 + 800));
  }
}
