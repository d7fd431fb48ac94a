package vn.doichieu.domain.result;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/// Catalogues to begin with: the round of 2018 as a sample, and an empty one of two levels for the
/// ward to fill in. Which list counts is decided anew in every round.
public final class SampleCauses {
  private static final List<String> ROUND_2018 =
      List.of(
          "01 Đủ điều kiện xử lý nợ theo quy định",
          "02 Lao động đi làm việc ở nước ngoài bị rủi ro",
          "03 Người vay đi tù",
          "04 Bỏ đi khỏi nơi cư trú",
          "05 Sản xuất, kinh doanh thua lỗ",
          "06 Hộ gia đình bị rủi ro*",
          "07 Rủi ro không làm hồ sơ kịp thời*",
          "08 Không có người nhận nợ*",
          "09 Khách hàng không nhận nợ",
          "10 Tham ô, chiếm dụng",
          "11 Nguyên nhân khác*");
  private static final List<String> FROZEN =
      List.of(
          "01 Thiên tai, dịch bệnh",
          "02 Nhà nước thay đổi chính sách",
          "03 Ốm đau, mất năng lực hành vi dân sự, chết, mất tích",
          "04 Nguyên nhân khác*");
  private static final List<String> DIFFERENCE =
      List.of(
          "01 Đã trả nợ, ngân hàng chưa hạch toán kịp",
          "02 Đã nộp qua tổ trưởng, chưa nộp vào ngân hàng",
          "03 Khách hàng nhớ không đúng số tiền",
          "04 Tính lãi khác nhau");

  private SampleCauses() {}

  /// The list of the round of 2018, with the lists for frozen debts and for differences.
  public static List<Cause> of2018(long campaignId, LongSupplier newId) {
    var causes = new ArrayList<Cause>();
    add(causes, campaignId, Cause.Kind.UNABLE, "2018", ROUND_2018, newId);
    add(causes, campaignId, Cause.Kind.FROZEN, "", FROZEN, newId);
    add(causes, campaignId, Cause.Kind.DIFFERENCE, "", DIFFERENCE, newId);
    return causes;
  }

  /// Two headings without entries, as the round of 2025 has them.
  public static List<Cause> headings(long campaignId, LongSupplier newId) {
    return List.of(
        heading(newId.getAsLong(), campaignId, "01", "Nguyên nhân khách quan"),
        heading(newId.getAsLong(), campaignId, "02", "Nguyên nhân chủ quan"));
  }

  private static Cause heading(long id, long campaignId, String code, String name) {
    return new Cause(
        id,
        0,
        campaignId,
        Cause.Kind.UNABLE,
        "",
        code,
        "",
        name,
        true,
        Cause.TextRule.FORBIDDEN,
        true);
  }

  private static void add(
      List<Cause> causes,
      long campaignId,
      Cause.Kind kind,
      String edition,
      List<String> entries,
      LongSupplier newId) {
    for (String entry : entries) {
      boolean explained = entry.endsWith("*");
      causes.add(
          new Cause(
              newId.getAsLong(),
              0,
              campaignId,
              kind,
              edition,
              entry.substring(0, 2),
              "",
              entry.substring(3).replace("*", ""),
              false,
              explained ? Cause.TextRule.REQUIRED : Cause.TextRule.OPTIONAL,
              true));
    }
  }
}
