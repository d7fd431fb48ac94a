package vn.doichieu.domain.unit;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.doichieu.base.SearchText;
import vn.doichieu.base.VietnameseText;

/// What someone does in the campaign.
public enum PersonRole {
  WARD_OFFICIAL("ubnd|uy ban|phuong$|(can bo|cong chuc|chuyen vien).*(phuong|ubnd)|chu tich ubnd"),
  BANK_OFFICER("ngan hang|nhcsxh|phong giao dich|pgd|tin dung"),
  ORGANISATION_REPRESENTATIVE("(?<!xa )hoi(?! dong)( |$)|doan (thanh nien|tn)"),
  /// Without its mark a "bản" is a "ban".
  RESIDENTIAL_HEAD(
      "to truong (to dan pho|tdp|khu pho)|truong (thon|khu pho|khu dan cu)"
          + "|trưởng (bản|làng|ấp|buôn|bon|xóm|khóm)"),
  GROUP_LEADER("to truong.*(tk ?& ?vv|tiet kiem|vay von)");

  /// From the most particular to the most general words.
  private static final Comparator<PersonRole> PARTICULAR =
      Comparator.comparing(
          role ->
              switch (role) {
                case GROUP_LEADER -> 0;
                case RESIDENTIAL_HEAD -> 1;
                case BANK_OFFICER -> 2;
                case ORGANISATION_REPRESENTATIVE -> 3;
                case WARD_OFFICIAL -> 4;
              });

  private final Pattern words;

  PersonRole(String words) {
    this.words = Pattern.compile(words, Pattern.MULTILINE);
  }

  /// The role that a list tells by its words: `Trưởng thôn`, `Chủ tịch Hội Nông dân phường`.
  public static Optional<PersonRole> toldBy(String told) {
    String words = VietnameseText.searchKey(told) + "\n" + SearchText.of(told).marked();
    return Arrays.stream(values())
        .sorted(PARTICULAR)
        .filter(role -> role.words.matcher(words).find())
        .findFirst();
  }
}
