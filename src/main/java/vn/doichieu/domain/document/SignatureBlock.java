package vn.doichieu.domain.document;

import java.util.ArrayList;
import java.util.List;
import vn.doichieu.domain.unit.Signatory;
import vn.doichieu.domain.unit.SignatureForm;

/// What stands above and below a signature (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.7).
///
/// @param lines capacity and office, from the top
/// @param name of the signer, without academic or military titles; empty while nobody is chosen
public record SignatureBlock(List<String> lines, String name) {
  private static final String ACADEMIC =
      "^(?:(?:GS|PGS|TSKH|TS|ThS|CN|KS|BS|LS)\\.?\\s*)+(?<=[.\\s])";

  /// @param signatory null while nobody is chosen: the chair's lines without a name
  public static SignatureBlock of(Signatory signatory) {
    if (signatory == null) {
      return new SignatureBlock(SignatureForm.CHAIR_FOR_COMMITTEE.lines(), "");
    }
    var lines = new ArrayList<>(signatory.form().lines());
    if (signatory.form().needsTitle() && !signatory.title().isBlank()) {
      lines.add(WardNames.upper(signatory.title()));
    }
    return new SignatureBlock(List.copyOf(lines), signatory.fullName().replaceFirst(ACADEMIC, ""));
  }
}
