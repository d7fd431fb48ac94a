package vn.doichieu.app.sample;

import java.util.List;

/// The ward on the map: the points of the plan of 2025 in the wards that were merged, and invented
/// residential groups. Three wards each had a "Tổ dân phố 1", hence new numbers and former names.
final class SamplePlaces {
  /// @param groups how many savings-and-credit groups live there
  record Residence(String name, String formerName, String hall, boolean highland, int groups) {}

  record Point(
      String code, String name, String formerWard, int monthlyDay, List<Residence> residences) {}

  static final List<Point> POINTS =
      List.of(
          new Point(
              "TXN0062801",
              "Nguyễn Trãi",
              "Nguyễn Trãi",
              8,
              List.of(
                  quarter(1, "Tổ dân phố 1, phường Nguyễn Trãi", 3),
                  quarter(2, "Tổ dân phố 2 và Tổ dân phố 3, phường Nguyễn Trãi", 3),
                  quarter(3, "Tổ dân phố 4, phường Nguyễn Trãi", 3),
                  quarter(4, "Tổ dân phố 5, phường Nguyễn Trãi", 3),
                  village("Plei Rơ Nglăng", "", 3),
                  village("Kon Hra Byă", "", 2))),
          new Point(
              "TXN0062802",
              "Đăk Bla",
              "Lê Lợi",
              14,
              List.of(
                  quarter(5, "Tổ dân phố 1, phường Lê Lợi", 3),
                  quarter(6, "Tổ dân phố 2, phường Lê Lợi", 3),
                  quarter(7, "Tổ dân phố 3 và Tổ dân phố 4, phường Lê Lợi", 3),
                  quarter(8, "Tổ dân phố 5, phường Lê Lợi", 3),
                  village("Kon Đơ Hyưng", "Thôn Kon Đơ Hyưng 1 và Thôn Kon Đơ Hyưng 2", 3),
                  village("Plei Tơ Wăn", "", 2))),
          new Point(
              "TXN0062803",
              "Trần Hưng Đạo",
              "Trần Hưng Đạo",
              16,
              List.of(
                  quarter(9, "Tổ dân phố 1, phường Trần Hưng Đạo", 3),
                  quarter(10, "Tổ dân phố 2, phường Trần Hưng Đạo", 3),
                  quarter(11, "Tổ dân phố 3, phường Trần Hưng Đạo", 3),
                  quarter(12, "Tổ dân phố 4, phường Trần Hưng Đạo", 3),
                  village("Kon Sơ Blưh", "", 4))));

  private SamplePlaces() {}

  private static Residence quarter(int number, String formerName, int groups) {
    String name = "Tổ dân phố " + number;
    return new Residence(name, formerName, "Hội trường " + name, false, groups);
  }

  private static Residence village(String name, String formerName, int groups) {
    return new Residence("Thôn " + name, formerName, "Nhà rông thôn " + name, true, groups);
  }
}
