package vn.doichieu.app.sample;

import java.util.ArrayList;
import java.util.List;

/// A credit programme with how common it is in the ward and what it lends.
///
/// @param rate per cent a year, times 100: 660 is 6.6 %
/// @param ceiling of one loan, in million đồng
record SampleProgramme(String code, String name, int weight, int rate, int ceiling) {
  static final String STUDENTS = "02";

  private static final List<SampleProgramme> ALL =
      List.of(
          new SampleProgramme("01", "Cho vay hộ nghèo", 20, 660, 100),
          new SampleProgramme(
              STUDENTS, "Cho vay học sinh, sinh viên có hoàn cảnh khó khăn", 6, 660, 100),
          new SampleProgramme("03", "Cho vay giải quyết việc làm", 18, 792, 100),
          new SampleProgramme(
              "04", "Cho vay người lao động đi làm việc ở nước ngoài theo hợp đồng", 1, 660, 100),
          new SampleProgramme("06", "Cho vay nước sạch và vệ sinh môi trường", 15, 900, 50),
          new SampleProgramme("07", "Cho vay hộ nghèo về nhà ở", 3, 300, 25),
          new SampleProgramme("09", "Cho vay hộ mới thoát nghèo", 14, 825, 100),
          new SampleProgramme(
              "10", "Cho vay hộ gia đình sản xuất, kinh doanh vùng khó khăn", 5, 900, 100),
          new SampleProgramme("12", "Cho vay nhà ở xã hội", 2, 660, 100),
          new SampleProgramme("19", "Cho vay hộ cận nghèo", 12, 792, 100),
          new SampleProgramme("25", "Cho vay đồng bào dân tộc thiểu số và miền núi", 3, 330, 100),
          new SampleProgramme("26", "Cho vay người chấp hành xong án phạt tù", 1, 660, 100));

  /// Each programme as many times as it is common.
  static final List<SampleProgramme> COMMON = common();

  private static List<SampleProgramme> common() {
    List<SampleProgramme> common = new ArrayList<>();
    for (SampleProgramme programme : ALL) {
      for (int i = 0; i < programme.weight(); i++) {
        common.add(programme);
      }
    }
    return List.copyOf(common);
  }

  /// Simple interest on a debt, in đồng.
  long interest(long principal, int days) {
    return principal * rate * days / (10_000L * 365);
  }
}
