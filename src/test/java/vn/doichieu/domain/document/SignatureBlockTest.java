package vn.doichieu.domain.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.doichieu.domain.unit.Signatory;
import vn.doichieu.domain.unit.SignatureForm;

class SignatureBlockTest {
  @ParameterizedTest
  @CsvSource({
    "CHAIR_FOR_COMMITTEE, '', TM. ỦY BAN NHÂN DÂN|CHỦ TỊCH",
    "VICE_CHAIR_FOR_COMMITTEE, '', TM. ỦY BAN NHÂN DÂN|KT. CHỦ TỊCH|PHÓ CHỦ TỊCH",
    "CHAIR, '', CHỦ TỊCH",
    "VICE_CHAIR, '', KT. CHỦ TỊCH|PHÓ CHỦ TỊCH",
    "BY_ORDER, Chánh Văn phòng, TL. CHỦ TỊCH|CHÁNH VĂN PHÒNG",
    "BY_AUTHORISATION, Trưởng phòng Kinh tế, TUQ. CHỦ TỊCH|TRƯỞNG PHÒNG KINH TẾ",
    "ACTING_CHAIR, '', Q. CHỦ TỊCH"
  })
  void capacity_and_office_stand_above_the_signature(
      SignatureForm form, String title, String lines) {
    var signatory = new Signatory(1, 0, "Trần Văn Khải", form, title, true, true);
    assertThat(SignatureBlock.of(signatory).lines()).containsExactly(lines.split("\\|"));
  }

  @ParameterizedTest
  @CsvSource({
    "ThS. Trần Văn Khải, Trần Văn Khải",
    "PGS. TS. Lê Thị Hạnh, Lê Thị Hạnh",
    "TS Đỗ Hữu Nghĩa, Đỗ Hữu Nghĩa",
    "Tsần A Lìn, Tsần A Lìn"
  })
  void a_name_is_printed_without_academic_titles(String entered, String printed) {
    var signatory = new Signatory(1, 0, entered, SignatureForm.CHAIR, "", true, true);
    assertThat(SignatureBlock.of(signatory).name()).isEqualTo(printed);
  }

  @Test
  void without_a_signatory_the_chair_signs_and_the_name_stays_open() {
    SignatureBlock block = SignatureBlock.of(null);
    assertThat(block.lines()).containsExactly("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH");
    assertThat(block.name()).isEmpty();
  }
}
