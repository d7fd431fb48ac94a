package vn.doichieu.domain.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doichieu.base.Messages;

class ProofReaderTest {
  private final ProofReader reader = new ProofReader(SmallWard.DAK_BLA);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Số        /KH-UBND|Số|Số:",
        "- Lưu VT, UB.|Lưu VT|Lưu: VT",
        "- Lưu: VT, UB|Lưu: VT, UB|Lưu: VT, UB.",
        "thực hiện công khai, minh, bạch, đúng|minh, bạch|minh bạch",
        "tài khoản định danh điện từ mức độ 2|định danh điện từ|định danh điện tử",
        "trên ứng dụng VneID;|VneID|VNeID",
        "BQL các Tổ TK&VVphường (t/h);|TK&VV|'TK&VV '",
        "Phó Chủ tịch UBND Phường;|Phường|phường",
        "tại Phường Đăk Bla năm 2025|Phường Đăk Bla|phường Đăk Bla",
        "Uỷ ban nhân dân|Uỷ|Ủy",
        "CỘNG HOÀ XÃ HỘI|OÀ|ÒA",
        "xin hoãn, khoẻ mạnh, thuỷ lợi|oẻ|ỏe",
        "đại diện tổ chức Chính trị - Xã hội|Chính trị - Xã hội|chính trị - xã hội",
        "của Ngân hàng chính sách xã hội|Ngân hàng chính sách|Ngân hàng Chính sách",
        "của NHCSXH; Thông báo cụ thể|Thông|thông",
        "02 ngày, từ 21/10/2025 đến|21/10/2025|ngày 21/10/2025",
        "cán bộ đơn đốc hộ vay|đơn đốc|đôn đốc",
        "- Điểm giao dịch một, đến ngày 22/10/2025|Điểm giao dịch một, đến ngày 22/10/2025|Điểm"
            + " giao dịch một, đến ngày 22/10/2025;",
        "Chi tiết lịch đối chiếu đính kèm|Chi tiết lịch đối chiếu đính kèm|Chi tiết lịch đối chiếu"
            + " nêu tại Phụ lục kèm theo",
        "số tiền,ngày vay|,|', '",
        "số tiền , ngày vay| |''"
      })
  void each_known_fault_is_found_with_its_place_and_a_proposal(
      String text, String found, String proposal) {
    String there = found == null ? " " : found;
    assertThat(reader.check(text))
        .anySatisfy(
            fault -> {
              assertThat(fault.found()).isEqualTo(there);
              assertThat(fault.proposal()).isEqualTo(proposal);
              assertThat(text.substring(fault.start(), fault.end())).isEqualTo(there);
              assertThat(Messages.text(fault.reason())).isNotBlank();
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Số: 05/KH-UBND",
        "- Lưu: VT, KTHTĐT.",
        "quý cơ quan, hòa giải, thủy lợi, hoàn thành, khoản vay, tuyển, toán",
        "Ủy ban nhân dân phường Đăk Bla; Hội Nông dân phường; Quyết định số 5",
        "từ ngày 21/10/2025 đến ngày 22/10/2025",
        "trên ứng dụng VNeID",
        "- Cán bộ Phòng giao dịch;",
        "Lịch cụ thể nêu tại Phụ lục đính kèm Kế hoạch này.",
        "Tổ TK&VV phường; Ủy ban nhân dân tỉnh"
      })
  void correct_text_is_left_alone(String text) {
    assertThat(reader.check(text)).isEmpty();
  }

  @Test
  void a_ward_named_after_a_person_keeps_its_capital() {
    var other = new ProofReader(SmallWard.ward("Trần Hưng Đạo", true));
    assertThat(other.check("Ủy ban nhân dân Phường Trần Hưng Đạo ban hành")).isEmpty();
  }

  @Test
  void faults_come_in_the_order_of_the_text() {
    assertThat(reader.check("Uỷ ban, minh, bạch, VneID"))
        .extracting(Fault::found)
        .containsExactly("Uỷ", "minh, bạch", "VneID");
  }
}
