package vn.doichieu.domain.document;

import static vn.doichieu.domain.document.Paragraph.Level.ADDRESSEE;
import static vn.doichieu.domain.document.Paragraph.Level.ITEM;
import static vn.doichieu.domain.document.Paragraph.Level.TEXT;

import java.util.List;
import java.util.function.LongSupplier;
import vn.doichieu.domain.unit.Ward;

/// The letter that asks the ward's police to find out where borrowers who left live now. The list
/// of persons is its appendix.
public final class PoliceLetterDraft {
  private PoliceLetterDraft() {}

  /// The first letter.
  ///
  /// @param ids hands out the surrogate ids of new entities
  public static Paper of(Dossier dossier, LongSupplier ids) {
    return of(dossier, 0, null, ids);
  }

  /// @param round 0 for the first letter
  /// @param earlier the last letter that was issued, which a further one follows; null for none
  public static Paper of(Dossier dossier, int round, Document earlier, LongSupplier ids) {
    Ward ward = dossier.unit().ward();
    String police = "Công an " + WardNames.inText(ward);
    String beginning =
        earlier == null
            ? "Thực hiện {plan} về tổ chức {campaign}, qua đối chiếu có"
            : "Thực hiện {plan} về tổ chức {campaign}, tiếp theo "
                + Letterhead.citation(earlier, ward, dossier.year())
                + ", có thêm";
    var draft = new Drafting(dossier, ids);
    draft
        .add(ADDRESSEE, police)
        .add(
            TEXT,
            beginning
                + " một số khách hàng vay vốn tại Ngân hàng Chính sách xã hội không còn cư trú tại"
                + " địa chỉ đã ghi trong hồ sơ vay. Để có căn cứ phân loại nợ và tiếp tục liên hệ,"
                + " {committee} đề nghị "
                + police
                + " xác minh những người có tên trong danh sách tại {appendix} kèm theo Công văn"
                + " này, cụ thể:")
        .add(
            ITEM,
            "Nơi đăng ký thường trú, tạm trú hiện nay;",
            "Thời điểm rời khỏi địa phương và nơi chuyển đến (nếu biết);",
            "Thông tin khác giúp liên hệ được với người đó hoặc gia đình.")
        .add(
            TEXT,
            "Kết quả ghi vào cột cuối của danh sách, gửi về {committee} (qua {contact}) trong thời"
                + " hạn 10 ngày làm việc kể từ ngày nhận được Công văn này.",
            "Danh sách có dữ liệu cá nhân, chỉ lưu hành nội bộ và chỉ dùng cho việc xác minh nêu"
                + " trên.",
            "Rất mong nhận được sự phối hợp của quý cơ quan.");
    String more = round == 0 ? "" : " (lần " + (round + 1) + ")";
    return draft.finish(
        DocumentKind.POLICE_LETTER,
        round,
        "xác minh nơi cư trú của khách hàng vay vốn chính sách" + more,
        List.of("Như trên", "Chủ tịch, các Phó Chủ tịch UBND " + ward.kind(), ward.bankOffice()));
  }
}
