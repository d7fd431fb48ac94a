package vn.doichieu.domain.document;

import java.util.ArrayList;
import java.util.List;
import vn.doichieu.domain.unit.Ward;

/// The list under `Nơi nhận:` (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.9): a dash before and a
/// semicolon after each line; the last line says where the paper is kept and ends with a full stop.
public final class Recipients {
  private Recipients() {}

  public static List<String> lines(Document document, Ward ward) {
    var lines = new ArrayList<String>();
    String kept = "Lưu: VT" + (ward.draftingUnit().isBlank() ? "" : ", " + ward.draftingUnit());
    for (String recipient : document.recipients()) {
      String bare = recipient.strip().replaceFirst("^[-–+]\\s*", "").replaceFirst("[;.,\\s]+$", "");
      if (bare.startsWith("Lưu")) {
        kept = bare.replaceFirst("^Lưu:?\\s*", "Lưu: ");
      } else if (!bare.isEmpty()) {
        lines.add("- " + bare + ";");
      }
    }
    lines.add("- " + kept + ".");
    return List.copyOf(lines);
  }
}
