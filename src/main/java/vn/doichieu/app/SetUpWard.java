package vn.doichieu.app;

import java.util.ArrayList;
import java.util.List;
import vn.doichieu.base.Problem;
import vn.doichieu.base.Text;
import vn.doichieu.domain.access.AppUser;
import vn.doichieu.domain.change.Change;
import vn.doichieu.domain.unit.Organisation;
import vn.doichieu.domain.unit.Unit;
import vn.doichieu.domain.unit.UnitRules;
import vn.doichieu.domain.unit.Ward;

/// The first thing saved in a new data folder: the ward, its administrator, and what every ward
/// has: the four entrusted organisations.
public final class SetUpWard {
  private SetUpWard() {}

  public static List<Problem> problems(Ward ward) {
    return UnitRules.problems(
        ward,
        new Unit(
            ward, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of()));
  }

  /// @param ward has no [#problems]
  public static void save(Recorder recorder, Ward ward) {
    AppUser administrator = recorder.user();
    List<Change> changes = new ArrayList<>();
    changes.add(Change.added(administrator));
    changes.add(Change.added(ward));
    organisation(changes, recorder, "11", "Hội Nông dân", "Hội ND");
    organisation(changes, recorder, "12", "Hội Liên hiệp Phụ nữ", "Hội LHPN");
    organisation(changes, recorder, "13", "Hội Cựu chiến binh", "Hội CCB");
    organisation(changes, recorder, "14", "Đoàn Thanh niên Cộng sản Hồ Chí Minh", "Đoàn TN");
    recorder.save(Text.of("unit.saved.first", ward.name()), changes);
  }

  private static void organisation(
      List<Change> changes, Recorder recorder, String code, String name, String shortName) {
    changes.add(Change.added(new Organisation(recorder.newId(), 0, code, name, shortName, true)));
  }
}
