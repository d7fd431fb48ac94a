package vn.doichieu.domain.document;

import static vn.doichieu.domain.document.Paragraph.Level.ADDRESSEE;
import static vn.doichieu.domain.document.Paragraph.Level.ITEM;
import static vn.doichieu.domain.document.Paragraph.Level.TEXT;

import java.util.List;
import java.util.function.LongSupplier;
import vn.doichieu.domain.unit.Organisation;
import vn.doichieu.domain.unit.Ward;

/// The letter that asks the entrusted organisations for their representatives at each point.
public final class RequestLetterDraft {
  private RequestLetterDraft() {}

  /// @param ids hands out the surrogate ids of new entities
  public static Paper of(Dossier dossier, LongSupplier ids) {
    Ward ward = dossier.unit().ward();
    var draft = new Drafting(dossier, ids);
    dossier.unit().organisations().stream()
        .filter(Organisation::active)
        .forEach(o -> draft.add(ADDRESSEE, WardNames.organisation(o, ward)));
    draft
        .add(
            TEXT,
            "Thực hiện {plan} về tổ chức {campaign}, {committee} đề nghị quý cơ quan cử đại"
                + " diện tham gia Tổ đối chiếu, phân loại nợ tại các điểm giao dịch theo thời gian"
                + " sau:")
        .add(ITEM, "{points}")
        .add(
            TEXT,
            "Tại mỗi điểm giao dịch, đề nghị cử ít nhất 01 đại diện và 01 người dự phòng, có"
                + " mặt tại các buổi đối chiếu của Tổ tiết kiệm và vay vốn do tổ chức mình quản lý"
                + " (buổi sáng {morning}; buổi chiều {afternoon}).",
            "Danh sách (họ và tên, chức vụ, số điện thoại, điểm giao dịch) gửi về {committee} (qua"
                + " {contact}) trước ngày {replyBy} để xếp lịch.",
            "Rất mong nhận được sự quan tâm, phối hợp của quý cơ quan.");
    String title = WardNames.uncapitalised(dossier.plan().campaign().title());
    return draft.finish(
        DocumentKind.REQUEST_LETTER,
        "cử đại diện tham gia Tổ " + title,
        List.of("Như trên", "Chủ tịch, các Phó Chủ tịch UBND " + ward.kind(), ward.bankOffice()));
  }
}
