package vn.doichieu.domain.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import vn.doichieu.app.sample.SampleWard;
import vn.doichieu.base.Entity;
import vn.doichieu.base.Messages;
import vn.doichieu.base.SheetRow;
import vn.doichieu.domain.change.Change;
import vn.doichieu.domain.unit.Organisation;
import vn.doichieu.domain.unit.Person;
import vn.doichieu.domain.unit.PersonRole;
import vn.doichieu.domain.unit.ResidentialGroup;
import vn.doichieu.domain.unit.TransactionPoint;
import vn.doichieu.domain.unit.Unit;
import vn.doichieu.domain.unit.UnitListUpdate;

/// The bank's report "12. Thông tin tổ trưởng" and lists like it.
class GroupListReaderTest {
  private static final String WARD = SampleWard.ward().code();
  private static final Organisation FARMERS =
      new Organisation(1, 0, "11", "Hội Nông dân", "Hội ND", true);
  private static final TransactionPoint POINT =
      new TransactionPoint(2, 0, "", "Lê Lợi", "Phường Lê Lợi", List.of(7), true);
  private static final Person LEADER =
      new Person(3, 0, "Bà", "Y Hòa", PersonRole.GROUP_LEADER, "", null, 2L, "0905000000", true);
  private static final SavingsGroup KNOWN =
      new SavingsGroup(4, 0, "0628003", "Y Hòa", 3L, null, null, null, false, true);

  private final List<SheetRow> rows = new ArrayList<>();

  private GroupListReaderTest row(Object... cells) {
    rows.add(BankRows.row(rows.size() + 1, cells));
    return this;
  }

  private GroupListReaderTest report() {
    return row("12. THÔNG TIN TỔ TRƯỞNG")
        .row(
            "Mã PGD",
            "Mã xã",
            "Tên xã",
            "Mã điểm GDXA",
            "Tên điểm GDXA",
            "Ngày GDXA",
            "Mã thôn",
            "Tên thôn",
            "ĐVUT",
            "Mã tổ trưởng",
            "Tên tổ trưởng",
            "Năm sinh",
            "SĐT",
            "Trạng thái");
  }

  private UnitListUpdate read() {
    var unit =
        new Unit(
            SampleWard.ward(),
            List.of(),
            List.of(POINT),
            List.of(),
            List.of(FARMERS),
            List.of(LEADER),
            List.of(),
            List.of());
    return GroupListReader.read(rows, unit, List.of(KNOWN), new AtomicLong(100)::incrementAndGet);
  }

  private static <E extends Entity> List<E> after(UnitListUpdate update, Class<E> kind) {
    return update.changes().stream()
        .map(Change::after)
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }

  private static List<String> errors(UnitListUpdate update) {
    return update.errors().stream().map(e -> Messages.text(e.message())).toList();
  }

  @Test
  void the_report_says_where_groups_belong_and_who_leads_them() {
    report()
        .row(
            "006201",
            WARD,
            "Đăk Bla",
            "TXN0062801",
            "Lê Lợi",
            "14",
            "06281401",
            "Thôn Kon Rờ Bàng",
            11,
            628003,
            "Y Hòa",
            1970,
            "0905111111",
            "OPEN")
        .row(
            "006201",
            WARD,
            "Đăk Bla",
            "TXN0062802",
            "Nguyễn Trãi",
            "8, 23",
            "06281402",
            "Tổ dân phố 5",
            "Hội Nông dân",
            "0628010",
            "Lò Vĩnh Hữu",
            1980,
            "0905222222",
            "OPEN");
    UnitListUpdate update = read();

    assertThat(errors(update)).isEmpty();
    assertThat(List.of(update.added(), update.changed(), update.beside())).containsExactly(1, 1, 4);
    assertThat(after(update, TransactionPoint.class))
        .extracting(p -> p.code() + " " + p.name() + " " + p.monthlyDays())
        .containsExactly("TXN0062801 Lê Lợi [14]", "TXN0062802 Nguyễn Trãi [8, 23]");
    SavingsGroup known = after(update, SavingsGroup.class).getFirst();
    assertThat(known.id()).isEqualTo(KNOWN.id());
    assertThat(known.pointId()).isEqualTo(POINT.id());
    assertThat(known.organisationId()).isEqualTo(FARMERS.id());
    assertThat(known.leaderId()).isEqualTo(LEADER.id());
    assertThat(known.residentialGroupId())
        .isEqualTo(after(update, ResidentialGroup.class).getFirst().id());
    assertThat(after(update, Person.class))
        .extracting(p -> p.fullName() + " " + p.phone())
        .containsExactly("Y Hòa 0905111111", "Lò Vĩnh Hữu 0905222222");
  }

  @Test
  void two_leaders_of_one_name_are_two_people() {
    row("Mã tổ", "Tổ trưởng").row("0628010", "Y Hòa").row("0628017", "Y Hòa");
    assertThat(after(read(), Person.class)).hasSize(2).doesNotContain(LEADER);
  }

  @Test
  void the_same_list_a_second_time_says_nothing_new() {
    row("Mã tổ", "Tổ trưởng", "SĐT").row("0628003", "Y Hoà", "");
    UnitListUpdate update = read();
    assertThat(update.changes()).isEmpty();
    assertThat(update.unchanged()).isOne();
  }

  @Test
  void a_row_of_another_ward_and_names_that_nobody_knows_are_told() {
    row("Mã xã", "Mã tổ", "Điểm giao dịch", "Tổ dân phố")
        .row("999999", "0628010", "Lê Lợi", "")
        .row(WARD, "0628017", "Lê Lơi", "")
        .row(WARD, "0628024", "Lê Lợi", "Tổ 99")
        .row(WARD, "tổ 5", "Lê Lợi", "");
    assertThat(errors(read()))
        .satisfiesExactly(
            e -> assertThat(e).contains("999999", WARD),
            e -> assertThat(e).contains("Chưa có điểm giao dịch “Lê Lơi”"),
            e -> assertThat(e).contains("Chưa có tổ dân phố “Tổ 99”"),
            e -> assertThat(e).contains("7 chữ số; “tổ 5”"));
  }
}
