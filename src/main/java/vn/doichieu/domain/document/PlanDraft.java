package vn.doichieu.domain.document;

import static vn.doichieu.domain.document.Paragraph.Level.BASIS;
import static vn.doichieu.domain.document.Paragraph.Level.ITEM;
import static vn.doichieu.domain.document.Paragraph.Level.SECTION;
import static vn.doichieu.domain.document.Paragraph.Level.SUBSECTION;
import static vn.doichieu.domain.document.Paragraph.Level.TEXT;

import java.util.Comparator;
import java.util.List;
import java.util.function.LongSupplier;
import vn.doichieu.domain.campaign.LegalBasis;
import vn.doichieu.domain.unit.Unit;
import vn.doichieu.domain.unit.Ward;

/// The plan that a clerk starts from.
public final class PlanDraft {
  private PlanDraft() {}

  /// @param ids hands out the surrogate ids of new entities
  public static Paper of(Dossier dossier, LongSupplier ids) {
    Ward ward = dossier.unit().ward();
    var draft = new Drafting(dossier, ids);
    bases(draft, dossier.plan().legalBases());
    purpose(draft);
    timeAndPlace(draft);
    tasks(draft);
    String title = WardNames.uncapitalised(dossier.plan().campaign().title());
    String subject = "Tổ chức " + title + " tại " + WardNames.inText(ward);
    return draft.finish(DocumentKind.PLAN, subject, recipients(dossier.unit()));
  }

  /// Each line ends with a semicolon, the last with a full stop (Phụ lục I, mục II.6).
  private static void bases(Drafting draft, List<LegalBasis> bases) {
    List<String> citations =
        bases.stream()
            .sorted(Comparator.comparingInt(LegalBasis::position))
            .map(b -> b.citation().strip().replaceFirst("[;.,\\s]+$", ""))
            .toList();
    for (int i = 0; i < citations.size(); i++) {
      draft.add(BASIS, resting(citations.get(i)) + (i + 1 < citations.size() ? ";" : "."));
    }
    draft.add(
        TEXT, "{committee} ban hành Kế hoạch tổ chức {campaign} trên địa bàn, cụ thể như sau:");
  }

  private static String resting(String citation) {
    return citation.matches("(?U)(Căn cứ|Thực hiện|Theo)\\b.*") ? citation : "Căn cứ " + citation;
  }

  private static void purpose(Drafting draft) {
    draft
        .add(SECTION, "Mục đích")
        .add(
            TEXT,
            "Xác định đúng số nợ, hoàn cảnh và khả năng trả nợ của từng khách hàng đang vay vốn tại"
                + " Ngân hàng Chính sách xã hội (NHCSXH) trên địa bàn {ward}; kịp thời phát hiện và"
                + " xử lý chênh lệch giữa sổ sách của ngân hàng với xác nhận của người vay.",
            "Lấy kết quả phân loại nợ làm căn cứ quản lý, thu hồi và xử lý nợ theo quy định, giữ"
                + " gìn nguồn vốn tín dụng ưu đãi của Nhà nước và nâng cao chất lượng tín dụng"
                + " chính sách trong giai đoạn tới.")
        .add(SECTION, "Yêu cầu")
        .add(
            ITEM,
            "Đối chiếu trực tiếp với 100% khách hàng còn dư nợ gốc hoặc nợ lãi đến hết ngày"
                + " {dataDate}, không bỏ sót khách hàng và món vay.",
            "Việc đối chiếu, phân loại nợ được thực hiện công khai, minh bạch, đúng thực chất từng"
                + " món vay và đúng tiến độ; thông tin cá nhân của khách hàng được bảo vệ theo quy"
                + " định của pháp luật.",
            "Thành viên Tổ đối chiếu, phân loại nợ (sau đây gọi là Tổ đối chiếu) có mặt đầy đủ theo"
                + " lịch phân công và chịu trách nhiệm về kết quả của buổi mình tham gia; tồn tại,"
                + " hạn chế phát sinh được báo cáo ngay cho Ban Chỉ đạo đối chiếu, phân loại nợ của"
                + " {ward}.");
  }

  private static void timeAndPlace(Drafting draft) {
    draft
        .add(SECTION, "Thời gian thực hiện")
        .add(ITEM, "{points}")
        .add(
            TEXT,
            "Lịch cụ thể của từng Tổ tiết kiệm và vay vốn (Tổ TK&VV) theo từng {residentialTerm}"
                + " nêu tại {appendix} kèm theo Kế hoạch này.")
        .add(SECTION, "Địa điểm")
        .add(
            TEXT,
            "{venueKinds} của các {residentialTerm}; địa điểm của từng buổi ghi tại"
                + " {appendix}.")
        .add(SECTION, "Thành phần Tổ đối chiếu")
        .add(
            ITEM,
            "Cán bộ {bankOffice};",
            "Đại diện tổ chức chính trị - xã hội nhận ủy thác của {ward};",
            "{residentialHead} nơi có buổi đối chiếu;",
            "Tổ trưởng Tổ TK&VV được đối chiếu.");
  }

  private static void tasks(Drafting draft) {
    draft
        .add(SECTION, "Tổ chức thực hiện")
        .add(SUBSECTION, "{bankOffice}")
        .add(
            ITEM,
            "Chuẩn bị đủ hồ sơ, mẫu biểu đối chiếu, phân loại nợ của từng Tổ TK&VV trước buổi làm"
                + " việc.",
            "Cử cán bộ tham gia Tổ đối chiếu tại tất cả các buổi trong lịch.",
            "Báo cho Tổ trưởng Tổ TK&VV biết thời gian, địa điểm và giấy tờ cần mang theo để thông"
                + " báo đến từng khách hàng.")
        .add(SUBSECTION, "Các tổ chức chính trị - xã hội nhận ủy thác")
        .add(
            TEXT,
            "Đề nghị {organisations} cử cán bộ tham gia Tổ đối chiếu tại các Tổ TK&VV do tổ chức"
                + " mình quản lý; phối hợp xử lý tồn tại, vướng mắc phát sinh trong quá trình đối"
                + " chiếu, phân loại nợ (nếu có).")
        .add(SUBSECTION, "{residentialHead}")
        .add(
            ITEM,
            "Thông tin trên loa truyền thanh về mục đích, thời gian, địa điểm đối chiếu nợ; đôn đốc"
                + " hộ vay vốn đến đầy đủ, đúng giờ, đúng người.",
            "Chuẩn bị {venueKinds}; cùng lực lượng bảo vệ an ninh, trật tự ở cơ sở giữ gìn"
                + " trật tự, an toàn tại nơi đối chiếu; xác nhận trường hợp hộ vay đã rời khỏi nơi"
                + " cư trú (nếu có).")
        .add(SUBSECTION, "Ban quản lý các Tổ TK&VV")
        .add(
            ITEM,
            "Tuyên truyền cho tổ viên về việc đối chiếu, phân loại nợ; báo rõ thời gian, địa điểm"
                + " và nhắc tổ viên mang theo thẻ căn cước (căn cước công dân) hoặc tài khoản định"
                + " danh điện tử mức độ 2 trên ứng dụng VNeID; sổ vay vốn, hợp đồng tín dụng hoặc"
                + " giấy nhận nợ; phiếu giao dịch, biên lai thu lãi kỳ gần nhất và giấy tờ khác có"
                + " liên quan (nếu có).",
            "Tham gia đầy đủ các buổi đối chiếu của tổ mình theo lịch đã thông báo.")
        .add(
            TEXT,
            "Yêu cầu các cơ quan, đơn vị và các {residentialTerm} nghiêm túc triển khai thực hiện;"
                + " khó khăn, vướng mắc phản ánh kịp thời về {committee} để được xem xét, giải"
                + " quyết.");
  }

  private static List<String> recipients(Unit unit) {
    Ward ward = unit.ward();
    String kind = ward.kind();
    return List.of(
        "Đảng ủy " + kind + " (báo cáo)",
        "Chủ tịch, các Phó Chủ tịch UBND " + kind,
        ward.bankOffice(),
        "Ủy ban MTTQ Việt Nam và các tổ chức chính trị - xã hội " + kind,
        WardNames.capitalised(ResidentialTerms.heads(unit)) + " (thực hiện)",
        "Ban quản lý các Tổ TK&VV (thực hiện)");
  }
}
