package vn.doichieu.domain.document;

import static vn.doichieu.domain.document.Paragraph.Level.ADDRESSEE;
import static vn.doichieu.domain.document.Paragraph.Level.ITEM;
import static vn.doichieu.domain.document.Paragraph.Level.TEXT;

import java.util.List;
import java.util.function.LongSupplier;
import vn.doichieu.domain.unit.Ward;

/// The letter that asks another office of the bank to reconcile borrowers who live in its area. The
/// list of persons is its appendix.
public final class HelpLetterDraft {
  private HelpLetterDraft() {}

  /// @param round from 1
  /// @param office as it is addressed
  /// @param ids hands out the surrogate ids of new entities
  public static Paper of(Dossier dossier, int round, String office, LongSupplier ids) {
    Ward ward = dossier.unit().ward();
    var draft = new Drafting(dossier, ids);
    draft
        .add(ADDRESSEE, office)
        .add(
            TEXT,
            "Thực hiện {plan} về tổ chức {campaign}, {committee} được biết một số khách hàng đang"
                + " vay vốn tại {bankOfficeInFull} hiện sinh sống trên địa bàn quý đơn vị, chưa về"
                + " đối chiếu được. {committee} đề nghị quý đơn vị hỗ trợ đối chiếu với những người"
                + " có tên trong danh sách tại {appendix} kèm theo Công văn này, cụ thể:")
        .add(
            ITEM,
            "Gặp và đối chiếu số dư nợ gốc, nợ lãi đến hết ngày {dataDate};",
            "Ghi nhận ý kiến, khả năng trả nợ và địa chỉ, số điện thoại hiện nay của khách hàng.")
        .add(
            TEXT,
            "Kết quả ghi vào cột cuối của danh sách, gửi về {bankOfficeInFull} và {committee} (qua"
                + " {contact}) trong thời hạn 10 ngày làm việc kể từ ngày nhận được Công văn này.",
            "Danh sách có dữ liệu cá nhân, chỉ lưu hành nội bộ và chỉ dùng cho việc đối chiếu nêu"
                + " trên.",
            "Rất mong nhận được sự phối hợp của quý đơn vị.");
    return draft.finish(
        DocumentKind.HELP_LETTER,
        round,
        "hỗ trợ đối chiếu nợ của khách hàng vay vốn chính sách",
        List.of("Như trên", ward.bankOffice(), "Chủ tịch, các Phó Chủ tịch UBND " + ward.kind()));
  }
}
