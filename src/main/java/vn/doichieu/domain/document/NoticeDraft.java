package vn.doichieu.domain.document;

import static vn.doichieu.domain.document.Paragraph.Level.ITEM;
import static vn.doichieu.domain.document.Paragraph.Level.SECTION;
import static vn.doichieu.domain.document.Paragraph.Level.TEXT;

import java.util.List;
import java.util.function.LongSupplier;
import vn.doichieu.domain.unit.Unit;
import vn.doichieu.domain.unit.Ward;

/// The notice that a clerk starts from. The sections after the one on time and place are repeated
/// on every session's sheet (see [NoticeExtract]).
public final class NoticeDraft {
  private NoticeDraft() {}

  /// @param ids hands out the surrogate ids of new entities
  public static Paper of(Dossier dossier, LongSupplier ids) {
    Ward ward = dossier.unit().ward();
    var draft = new Drafting(dossier, ids);
    draft
        .add(TEXT, "Thực hiện {plan} về tổ chức {campaign}, {committee} thông báo như sau:")
        .add(SECTION, "Đối tượng")
        .add(
            TEXT,
            "Khách hàng đang vay vốn tại Ngân hàng Chính sách xã hội (NHCSXH) trên địa bàn {ward}"
                + " còn dư nợ gốc hoặc nợ lãi đến hết ngày {dataDate}.")
        .add(SECTION, "Thời gian, địa điểm")
        .add(ITEM, "{points}")
        .add(
            TEXT,
            "Ngày, giờ và địa điểm của từng Tổ tiết kiệm và vay vốn (Tổ TK&VV) nêu tại {appendix}"
                + " kèm theo Thông báo này. Đề nghị Ban quản lý các Tổ TK&VV, {residentialHead} báo"
                + " cho từng khách hàng biết chậm nhất 03 ngày trước buổi đối chiếu.");
    close(draft);
    String subject =
        "Lịch "
            + WardNames.uncapitalised(dossier.plan().campaign().title())
            + " tại "
            + WardNames.inText(ward);
    return draft.finish(DocumentKind.NOTICE, subject, recipients(dossier.unit()));
  }

  /// The sections that every notice ends with, whomever it calls.
  static void close(Drafting draft) {
    draft
        .add(SECTION, "Giấy tờ cần mang theo")
        .add(
            ITEM,
            "Thẻ căn cước (căn cước công dân) hoặc điện thoại đã cài tài khoản định danh điện tử"
                + " mức độ 2 trên ứng dụng VNeID;",
            "Sổ vay vốn, hợp đồng tín dụng hoặc giấy nhận nợ;",
            "Phiếu giao dịch, biên lai thu lãi kỳ gần nhất và giấy tờ khác có liên quan (nếu có).")
        .add(SECTION, "Người đến đối chiếu")
        .add(
            TEXT,
            "Người đứng tên vay vốn trực tiếp đến đối chiếu. Trường hợp ốm đau, đi làm ăn xa hoặc"
                + " có lý do chính đáng khác thì nhờ vợ, chồng, con hoặc thành viên từ đủ 18 tuổi"
                + " trong hộ nắm rõ khoản vay đến thay; người đến thay mang theo giấy tờ của mình"
                + " và của người vay.",
            "Hộ không có người đến được thì báo trước cho Tổ trưởng Tổ TK&VV để được xếp vào buổi"
                + " khác.")
        .add(SECTION, "Liên hệ")
        .add(
            TEXT,
            "Khi cần biết thêm, đề nghị liên hệ Tổ trưởng Tổ TK&VV, {residentialHead} nơi cư trú"
                + " hoặc {contact}.");
  }

  static List<String> recipients(Unit unit) {
    Ward ward = unit.ward();
    return List.of(
        "Chủ tịch, các Phó Chủ tịch UBND " + ward.kind(),
        ward.bankOffice(),
        "Các tổ chức chính trị - xã hội nhận ủy thác " + ward.kind(),
        WardNames.capitalised(ResidentialTerms.heads(unit)) + " (thông báo, niêm yết)",
        "Ban quản lý các Tổ TK&VV (thông báo đến tổ viên)");
  }
}
