package vn.doichieu.domain.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.doichieu.app.sample.SampleWard;
import vn.doichieu.base.Cell;
import vn.doichieu.base.Entity;
import vn.doichieu.base.Finding;
import vn.doichieu.base.Messages;
import vn.doichieu.base.SheetRow;
import vn.doichieu.base.UserErrorException;

class UnitListReaderTest {
  private static final TransactionPoint LE_LOI =
      new TransactionPoint(1, 0, "P1", "Lê Lợi", "Phường Lê Lợi", List.of(7), true);
  private static final TransactionPoint NGUYEN_TRAI =
      new TransactionPoint(2, 0, "P2", "Nguyễn Trãi", "Phường Nguyễn Trãi", List.of(9), true);
  private static final Organisation WOMEN =
      new Organisation(3, 0, "12", "Hội Liên hiệp Phụ nữ", "Hội LHPN", true);
  private static final Venue HALL = new Venue(4, 0, "Hội trường tổ 2", "Số 5 Lê Lợi", 1, true);
  private static final Person HEAD =
      new Person(
          5, 0, "Ông", "Lê Văn Hòa", PersonRole.RESIDENTIAL_HEAD, "", null, 1L, "0905000001", true);
  private static final ResidentialGroup GROUP =
      new ResidentialGroup(6, 0, "", "Tổ dân phố 2", "Tổ 5 cũ", 1, 4L, 5L, true);

  private final List<SheetRow> rows = new ArrayList<>();

  private static Unit unit(List<TransactionPoint> points) {
    return new Unit(
        SampleWard.ward(),
        List.of(),
        points,
        List.of(HALL),
        List.of(WOMEN),
        List.of(HEAD),
        List.of(GROUP),
        List.of());
  }

  /// Cells between bars, empty ones left out.
  private UnitListReaderTest row(String cells) {
    List<Cell> read =
        List.of(cells.split("\\|", -1)).stream()
            .map(String::strip)
            .map(
                text ->
                    text.isEmpty()
                        ? null
                        : new Cell(
                            text.matches("[1-9][0-9]*") ? Cell.Kind.NUMBER : Cell.Kind.TEXT, text))
            .toList();
    rows.add(new SheetRow("Danh sách", rows.size() + 1, new ArrayList<>(read)));
    return this;
  }

  private UnitListUpdate read(UnitListKind kind) {
    return read(kind, unit(List.of(LE_LOI, NGUYEN_TRAI)));
  }

  private UnitListUpdate read(UnitListKind kind, Unit unit) {
    return UnitListReader.read(kind, rows, unit, new AtomicLong(100)::incrementAndGet);
  }

  private static List<Entity> after(UnitListUpdate update) {
    return update.changes().stream().map(c -> c.after()).toList();
  }

  private static List<String> errors(UnitListUpdate update) {
    return update.errors().stream()
        .map(e -> e.row() + " " + e.column() + " “" + e.value() + "”")
        .toList();
  }

  @Test
  void one_list_sets_up_residential_groups_with_their_heads_and_halls() {
    row("UBND PHƯỜNG ĐĂK BLA");
    row("STT | Tổ dân phố | Tổ trưởng | SĐT | Hội trường | Điểm giao dịch");
    row("1 | Tổ dân phố 1 | Y H’Rin Êban | 0905 111 222 | Nhà văn hóa tổ 1 | Nguyễn Trãi");
    row("2 | Tổ dân phố 3 | Trần Thị Ấm | | Nhà văn hóa tổ 1 | Nguyễn Trãi");
    row(" | Tổng cộng: 2 | | | | ");
    UnitListUpdate update = read(UnitListKind.RESIDENTIAL_GROUPS);

    assertThat(update.errors()).isEmpty();
    assertThat(update.added()).isEqualTo(2);
    assertThat(update.beside()).isEqualTo(3);
    Venue hall =
        (Venue) after(update).stream().filter(Venue.class::isInstance).findFirst().orElseThrow();
    assertThat(hall.name()).isEqualTo("Nhà văn hóa tổ 1");
    assertThat(after(update))
        .filteredOn(ResidentialGroup.class::isInstance)
        .extracting(e -> ((ResidentialGroup) e).venueId())
        .containsOnly(hall.id());
    assertThat(after(update))
        .filteredOn(Person.class::isInstance)
        .extracting(e -> ((Person) e).fullName() + " " + ((Person) e).phone())
        .containsExactly("Y H’Rin Êban 0905 111 222", "Trần Thị Ấm ");
  }

  @Test
  void what_is_known_is_changed_and_an_empty_cell_takes_nothing_away() {
    row("Tổ dân phố | Người đứng đầu | Điện thoại | Nơi họp | Tên cũ");
    row("tổ dân phố 2 | Lê Văn Hoà | 0905999888 | | ");
    UnitListUpdate update = read(UnitListKind.RESIDENTIAL_GROUPS);

    assertThat(update.errors()).isEmpty();
    assertThat(update.added()).isZero();
    assertThat(update.changed()).isOne();
    assertThat(after(update)).hasSize(1);
    Person head = (Person) after(update).getFirst();
    assertThat(head.id()).isEqualTo(HEAD.id());
    assertThat(head.phone()).isEqualTo("0905999888");
    assertThat(head.honorific()).isEqualTo("Ông");
  }

  @Test
  void a_place_called_as_a_total_begins_is_no_total() {
    row("Tổ dân phố | Điểm GD");
    row("Cộng Hòa | Lê Lợi");
    row("Cộng | ");
    row("Tổng số: 2 | ");
    assertThat(after(read(UnitListKind.RESIDENTIAL_GROUPS)))
        .extracting(e -> ((ResidentialGroup) e).name())
        .containsExactly("Cộng Hòa");
  }

  @Test
  void the_zero_that_excel_took_from_a_phone_comes_back() {
    row("Họ và tên | Vai trò | Điện thoại");
    row("Lê Văn Hòa | Trưởng thôn | 905999888");
    assertThat(((Person) after(read(UnitListKind.PEOPLE)).getFirst()).phone())
        .isEqualTo("0905999888");
  }

  @Test
  void two_people_of_one_name_are_told_apart_by_their_phones() {
    row("Họ và tên | Vai trò | Điện thoại");
    row("Lê Văn Hòa | Trưởng thôn | 0905 000 001");
    row("Lê Văn Hòa | Trưởng thôn | 0905 000 002");
    UnitListUpdate update = read(UnitListKind.PEOPLE);
    assertThat(errors(update)).isEmpty();
    assertThat(update.added()).isOne();
  }

  @Test
  void halls_of_one_name_at_two_points_are_two_halls() {
    row("Hội trường | Điểm GD | Địa chỉ");
    row("Hội trường tổ 2 | Lê Lợi | Số 7");
    row("Hội trường tổ 2 | Nguyễn Trãi | Số 9");
    UnitListUpdate update = read(UnitListKind.VENUES);
    assertThat(errors(update)).isEmpty();
    assertThat(after(update))
        .extracting(e -> e.id() + " " + ((Venue) e).pointId() + " " + ((Venue) e).address())
        .containsExactly("4 1 Số 7", "101 2 Số 9");
  }

  @Test
  void a_cell_longer_than_may_be_stored_is_told() {
    row("Hội trường | Điểm GD");
    row("x".repeat(201) + " | Lê Lợi");
    assertThat(read(UnitListKind.VENUES).errors())
        .singleElement()
        .satisfies(e -> assertThat(Messages.text(e.message())).contains("200"));
  }

  @Test
  void a_head_of_two_groups_is_one_person() {
    row("Tổ dân phố | Tổ trưởng | SĐT | Điểm GD");
    row("Tổ dân phố 7 | Lê Văn Hòa | 0905777777 | Lê Lợi");
    row("Tổ dân phố 8 | Lê Văn Hòa | 0905777777 | Lê Lợi");
    assertThat(after(read(UnitListKind.RESIDENTIAL_GROUPS)))
        .filteredOn(Person.class::isInstance)
        .hasSize(1);
  }

  @Test
  void people_are_taken_with_role_organisation_and_phone() {
    row("Họ và tên | Chức vụ | Hội | Điện thoại | Giới tính");
    row("Đỗ Thị Ễ | Phó Chủ tịch Hội LHPN phường | hội lhpn | 0905123456 | Nữ");
    row("Lê Văn Hòa | Tổ trưởng tổ dân phố | | | ");
    UnitListUpdate update = read(UnitListKind.PEOPLE);

    assertThat(update.errors()).isEmpty();
    assertThat(update.added()).isOne();
    assertThat(update.changed()).isOne();
    Person added = (Person) after(update).getFirst();
    assertThat(added.role()).isEqualTo(PersonRole.ORGANISATION_REPRESENTATIVE);
    assertThat(added.organisationId()).isEqualTo(WOMEN.id());
    assertThat(added.honorific()).isEqualTo("Bà");
    Person changed = (Person) after(update).getLast();
    assertThat(changed.phone()).isEqualTo(HEAD.phone());
    assertThat(changed.office()).isEqualTo("Tổ trưởng tổ dân phố");
  }

  @Test
  void every_cell_that_cannot_be_used_is_named() {
    row("Họ và tên | Vai trò | Hội | Điểm GD | SĐT | Ông/bà");
    row("Trần Ấm | thủ quỹ | | | | ");
    row("Trần Bền | Đại diện hội nhận ủy thác | Hội Sinh viên | | | ");
    row("Trần Cẩm | Cán bộ ngân hàng | | Trần Phú | 12 | cô");
    row("Trần Dần | Cán bộ ngân hàng | | | | ");
    row("Trần Dần | Cán bộ ngân hàng | | | | ");
    UnitListUpdate update = read(UnitListKind.PEOPLE);

    assertThat(errors(update))
        .contains(
            "2 B (Vai trò) “thủ quỹ”",
            "3 C (Hội) “Hội Sinh viên”",
            "4 F (Ông/bà) “cô”",
            "4 D (Điểm GD) “Trần Phú”",
            "4 E (SĐT) “12”",
            "6  “”");
    assertThat(update.isImportable()).isFalse();
    for (Finding error : update.errors()) {
      assertThat(Messages.text(error.message())).doesNotContain("{");
    }
  }

  @Test
  void the_point_need_not_be_named_where_there_is_only_one() {
    row("Hội trường | Địa chỉ");
    row("Hội trường tổ 9 | 12 Phan Đình Phùng");
    assertThat(errors(read(UnitListKind.VENUES))).containsExactly("2  “”");
    assertThat(after(read(UnitListKind.VENUES, unit(List.of(LE_LOI)))))
        .extracting(e -> ((Venue) e).pointId())
        .containsExactly(LE_LOI.id());
  }

  @Test
  void a_list_without_the_needed_heading_says_which_is_missing() {
    row("STT | Ghi chú");
    row("1 | abc");
    assertThatThrownBy(() -> read(UnitListKind.PEOPLE))
        .isInstanceOfSatisfying(
            UserErrorException.class,
            e -> assertThat(Messages.text(e.error().happened())).contains("Họ và tên"));
  }

  @ParameterizedTest
  @EnumSource(PersonRole.class)
  void a_role_is_known_by_the_words_of_the_screen(PersonRole role) {
    assertThat(PersonRole.toldBy(Messages.text("unit.role." + role))).contains(role);
  }

  @ParameterizedTest
  @CsvSource({
    "Trưởng thôn Kon Hra, RESIDENTIAL_HEAD",
    "Tổ trưởng TDP 5, RESIDENTIAL_HEAD",
    "Tổ trưởng tổ tiết kiệm và vay vốn, GROUP_LEADER",
    "Chủ tịch Hội Nông dân phường, ORGANISATION_REPRESENTATIVE",
    "Bí thư Đoàn Thanh niên phường, ORGANISATION_REPRESENTATIVE",
    "Chuyên viên Phòng Văn hóa - Xã hội phường, WARD_OFFICIAL",
    "Phó Giám đốc Phòng giao dịch NHCSXH, BANK_OFFICER",
    "Cán bộ Ngân hàng Chính sách xã hội, BANK_OFFICER",
    "Trưởng bản Kon Hra, RESIDENTIAL_HEAD",
    "Phó Trưởng Ban Kinh tế - Ngân sách HĐND phường, WARD_OFFICIAL",
    "Trưởng Ban đại diện HĐQT NHCSXH, BANK_OFFICER"
  })
  void a_role_is_known_by_the_words_of_lists(String words, PersonRole role) {
    assertThat(PersonRole.toldBy(words)).contains(role);
  }
}
