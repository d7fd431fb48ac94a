package vn.doichieu.domain.announce;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doichieu.base.Money;
import vn.doichieu.domain.announce.PrivacyScan.Hit;

class PrivacyScanTest {
  private static final PrivacyScan SCAN =
      PrivacyScan.of(
          List.of(
              "Nguyễn Thị Hòa", "Y Tế", "A Thi", "Lê Lợi", "Y H'Mai", "Trần Văn An Bình", "Hoa"),
          List.of("062095001234", "233123456"),
          List.of("6600000712345678", "66A-00123", "12"),
          List.of(new Money(21_500_000), new Money(156_100), new Money(2_025), new Money(30)));

  @ParameterizedTest(name = "{0}: {1} „{2}“")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mời bà Nguyễn Thị Hòa đến họp    | NAME            | Nguyễn Thị Hòa
          Mời bà NGUYỄN THỊ HOÀ đến họp    | NAME            | NGUYỄN THỊ HOÀ
          Mời bà nguyễn thị hòa đến họp    | NAME            | nguyễn thị hòa
          Moi ba Nguyen Thi Hoa den hop    | NAME            | Nguyen Thi Hoa
          Mời ông Y Tế đến họp             | NAME            | Y Tế
          Mời ông A Thi, thôn 2            | NAME            | A Thi
          Mời bà Y H’Mai                   | NAME            | Y H’Mai
          (Trần Văn An Bình)               | NAME            | Trần Văn An Bình
          CCCD 062095001234                | IDENTITY_NUMBER | 062095001234
          CCCD 062 095 001 234.            | IDENTITY_NUMBER | 062 095 001 234
          CMND 233.123.456                 | IDENTITY_NUMBER | 233.123.456
          số hai ba ba, một hai ba, bốn năm sáu | IDENTITY_NUMBER | hai ba ba, một hai ba, bốn năm sáu
          món 6600000712345678 của         | LOAN_CODE       | 6600000712345678
          món 66a-00123                    | LOAN_CODE       | 66a-00123
          nợ 21.500.000 đồng               | AMOUNT          | 21.500.000
          nợ 21500000đ                     | AMOUNT          | 21500000
          nợ 21,500,000                    | AMOUNT          | 21,500,000
          nợ 21,5 triệu đồng               | AMOUNT          | 21,5 triệu
          nợ 21 triệu 500 nghìn            | AMOUNT          | 21 triệu 500 nghìn
          nợ hai mươi mốt triệu năm trăm ngàn đồng | AMOUNT  | hai mươi mốt triệu năm trăm ngàn
          Một trăm năm mươi sáu nghìn một trăm đồng | AMOUNT | Một trăm năm mươi sáu nghìn một trăm
          """)
  void what_must_not_be_public_is_found(String text, PrivacyScan.Kind kind, String found) {
    List<Hit> hits = SCAN.scan(text);
    assertThat(hits).hasSize(1);
    Hit hit = hits.getFirst();
    assertThat(hit.kind()).isEqualTo(kind);
    assertThat(text.substring(hit.start(), hit.end())).isEqualTo(found);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Trạm y tế phường đã thi công xong, xin mời bà con",
        "Trạm Y tế phường",
        "Bà Nguyễn Thị Hóa không có tên trong danh sách",
        "Ông Nguyễn, bà Thị Hòa",
        "Nguyễn Thị Hòang",
        "Hoa nở đầu làng",
        "Trần Văn An",
        "ngày hai mươi mốt tháng mười năm hai nghìn không trăm hai mươi lăm",
        "Trong 30 phút, năm 2025, 12 hộ",
        "Tổng nguồn vốn 121.500.000 đồng và 21.500.0001",
        "một trăm hai mươi mốt triệu năm trăm nghìn",
        "Điện thoại 0905123456, không chín không năm, một hai ba, bốn năm sáu"
      })
  void ordinary_text_passes(String text) {
    assertThat(SCAN.scan(text)).isEmpty();
  }

  @Test
  void leaders_who_agreed_and_places_may_be_named() {
    PrivacyScan scan = SCAN.allowing(List.of("Nguyễn Thị Hòa", "phường Lê Lợi"));
    assertThat(scan.scan("bà Nguyễn Thị Hòa làm tổ trưởng, phường Lê Lợi cũ")).isEmpty();
    assertThat(scan.scan("Mời ông Lê Lợi và ông A Thi")).hasSize(2);
  }

  @Test
  void decomposed_text_hides_nothing() {
    String text = Normalizer.normalize("Mời bà Nguyễn Thị Hòa đến", Normalizer.Form.NFD);
    assertThat(SCAN.scan(text))
        .singleElement()
        .satisfies(
            hit ->
                assertThat(
                        Normalizer.normalize(
                            text.substring(hit.start(), hit.end()), Normalizer.Form.NFC))
                    .isEqualTo("Nguyễn Thị Hòa"));
  }
}
