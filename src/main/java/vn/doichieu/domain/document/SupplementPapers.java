package vn.doichieu.domain.document;

import static vn.doichieu.domain.document.Paragraph.Level.ITEM;
import static vn.doichieu.domain.document.Paragraph.Level.SECTION;
import static vn.doichieu.domain.document.Paragraph.Level.TEXT;

import java.util.function.LongSupplier;
import vn.doichieu.domain.campaign.CampaignPlan;
import vn.doichieu.domain.followup.SupplementRound;
import vn.doichieu.domain.unit.Ward;

/// What the papers of a round of supplementary sessions are made from.
public final class SupplementPapers {
  private SupplementPapers() {}

  /// The round as if it were a campaign of its own: its days, its sessions, those who are asked to
  /// come. Titles say that it is a supplement.
  public static Dossier dossier(Dossier whole, SupplementRound round) {
    CampaignPlan plan = round.plan(whole.plan(), whole.roster());
    String title = plan.campaign().title() + ", bổ sung đợt " + round.number();
    return new Dossier(
        whole.unit(),
        new CampaignPlan(plan.campaign().titled(title), plan.days(), plan.legalBases()),
        round.roster(whole.roster()),
        whole.teams(),
        round.schedule());
  }

  /// The notice of the round; its last sections are those of every notice.
  ///
  /// @param dossier of the round
  /// @param round its number
  /// @param ids hands out the surrogate ids of new entities
  public static Paper notice(Dossier dossier, int round, LongSupplier ids) {
    Ward ward = dossier.unit().ward();
    var draft = new Drafting(dossier, ids);
    draft
        .add(TEXT, "Thực hiện {plan}, {committee} thông báo về {campaign} như sau:")
        .add(SECTION, "Đối tượng")
        .add(
            TEXT,
            "Khách hàng đang vay vốn tại Ngân hàng Chính sách xã hội (NHCSXH) trên địa bàn {ward}"
                + " chưa đến đối chiếu tại buổi đã tổ chức của Tổ tiết kiệm và vay vốn (Tổ TK&VV).")
        .add(SECTION, "Thời gian, địa điểm")
        .add(ITEM, "{points}")
        .add(
            TEXT,
            "Ngày, giờ và địa điểm của từng Tổ TK&VV nêu tại {appendix} kèm theo Thông báo này. Đề"
                + " nghị Ban quản lý các Tổ TK&VV, {residentialHead} báo riêng cho từng khách hàng"
                + " chưa đến đối chiếu.");
    NoticeDraft.close(draft);
    String subject =
        "Lịch "
            + WardNames.uncapitalised(dossier.plan().campaign().title())
            + " tại "
            + WardNames.inText(ward);
    return draft.finish(
        DocumentKind.NOTICE, round, subject, NoticeDraft.recipients(dossier.unit()));
  }
}
