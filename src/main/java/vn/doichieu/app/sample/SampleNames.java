package vn.doichieu.app.sample;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Invented names. Together they hold every lower-case letter of the Vietnamese alphabet with every
/// tone, and the forms usual around Kon Tum, where the first word is not a family name: the
/// particle `A` (men) or `Y` (women), a clan name of two words, an apostrophe, a letter with breve.
final class SampleNames {
  record FullName(String text, boolean female) {
    String honorific() {
      return female ? "Bà" : "Ông";
    }
  }

  private static final List<String> SURNAMES =
      words(
          """
          Nguyễn Nguyễn Nguyễn Nguyễn Nguyễn Nguyễn Trần Trần Trần Trần Lê Lê Lê Phạm Phạm Huỳnh
          Hoàng Phan Phan Vũ Võ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Tạ Đinh Lữ Từ Khổng Lò Hứa Mạc Tống
          Cù Giáp Quách Phùng Thẩm Tề Viên
          """);
  private static final List<String> MIDDLE_OF_WOMEN =
      words("Thị Thị Thị Thị Ngọc Thu Kim Mỹ Thùy Bích Diệu Như Thanh Quỳnh Hồng Mộng Cẩm");
  private static final List<String> MIDDLE_OF_MEN =
      words("Văn Văn Văn Văn Hữu Đức Quốc Xuân Minh Công Thế Đình Trọng Vĩnh Bá Nhật Tấn");
  private static final List<String> WOMEN =
      words(
          """
          Hoa Hà Thảo Hạnh Hằng Tâm Cẩm Sen Bé Vẻ Lẽ Hẹn Huề Thể Huệ Linh Nghĩa Thịnh Đóa Hòa Nhỏ
          Ngọc Hồng Thơ Mở Lợi Thu Phụng Thủy Hương Tư Huyền Lý Mỷ Mỹ Thỵ Tuyết Nhã Ánh Ái Út Yến
          Đẹp Thắm Lụa Xuyến Oanh Én Ân Trầm Lựu Nữ Nguyệt Diễm Trinh
          """);
  private static final List<String> MEN =
      words(
          """
          Long Giáp Thăng Thắng Bằng Đẳng Sẵn Tặng Tuấn Cần Mẫn Nhật Khỏe Tèo Dẻo Khẽ Chiến Hiển
          Diễn Việt Chí Lì Chỉnh Vĩnh Tó Võ Thọ Bố Đồng Bổn Lộc Thới Thời Khởi Đỡ Sơn Phú Hùng Thủ
          Dũng Thụy Đức Mừng Sử Hữu Lực Duy Quý Kỳ Kỷ Kỹ Tỵ Cả Đạo Ẩn Ổn Ất Hiệp
          """);
  private static final List<String> HIGHLAND =
      words(
          """
          Thuih Bruih Jring Hyưih Byưh Blưi Phyai Kâm Biu Jar Khăm Nhẻo Đŏng Ngŭr Blĭk Djơng Wơn
          Tăm Rơi Glưh Chrăn Hmưk Drŏ Lĕr Bơng Byư Trŏ Kring Ưng Hiưn Plưn Jơn Đeng Tưp Ngưh
          """);
  private static final List<String> HIGHLAND_WOMEN =
      words("H'Rin H'Ngar H'Lan H'Blơn H'Yưn H'Mlĭ H’Nhin Hđơk");
  private static final List<String> CLANS =
      List.of("Rơ Châm", "Rơ Mah", "Siu", "Ksor", "Kpă", "Nay", "Kđăm", "Đinh Rơ", "Rah Lan");

  private final Dice dice;
  private final Set<String> given = new HashSet<>();

  SampleNames(Dice dice) {
    this.dice = dice;
  }

  FullName lowland(boolean female) {
    String surname = dice.pick(SURNAMES);
    String middle = dice.pick(female ? MIDDLE_OF_WOMEN : MIDDLE_OF_MEN);
    return new FullName(surname + " " + middle + " " + other(female ? WOMEN : MEN, middle), female);
  }

  FullName highland(boolean female) {
    String own = dice.pick(female && dice.chance(30) ? HIGHLAND_WOMEN : HIGHLAND);
    String particle = female ? "Y " : "A ";
    return new FullName(
        switch (dice.between(1, 5)) {
          case 1, 2 -> particle + own;
          case 3 -> particle + own + " " + other(HIGHLAND, own);
          case 4 -> particle + own + " " + dice.pick(CLANS);
          default -> dice.pick(CLANS) + " " + own;
        },
        female);
  }

  /// A name that no earlier call of this method gave, for people whom papers name side by side.
  FullName distinct(boolean female, boolean highland) {
    while (true) {
      FullName name = highland ? highland(female) : lowland(female);
      if (given.add(name.text())) {
        return name;
      }
    }
  }

  private String other(List<String> choices, String taken) {
    String choice = dice.pick(choices);
    return choice.equals(taken) ? other(choices, taken) : choice;
  }

  private static List<String> words(String text) {
    return List.of(text.strip().split("\\s+"));
  }
}
