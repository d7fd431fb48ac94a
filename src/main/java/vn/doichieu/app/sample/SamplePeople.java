package vn.doichieu.app.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import vn.doichieu.domain.unit.Organisation;
import vn.doichieu.domain.unit.Person;
import vn.doichieu.domain.unit.PersonRole;
import vn.doichieu.domain.unit.TransactionPoint;

/// Everyone with a part in the campaign. Telephone numbers are plainly no one's.
final class SamplePeople {
  private static final String WOMEN_UNION = "12";
  private static final String YOUTH_UNION = "14";

  private final SampleNames names;
  private final Dice dice;
  private final LongSupplier ids;
  private final List<Person> people = new ArrayList<>();

  SamplePeople(SampleNames names, Dice dice, LongSupplier ids) {
    this.names = names;
    this.dice = dice;
    this.ids = ids;
  }

  List<Person> all() {
    return List.copyOf(people);
  }

  /// Two for each of five teams and one in reserve.
  void addWardOfficials() {
    addOfficials(1, "Trưởng phòng Kinh tế, Hạ tầng và Đô thị phường");
    addOfficials(1, "Phó Trưởng phòng Kinh tế, Hạ tầng và Đô thị phường");
    addOfficials(4, "Chuyên viên Phòng Kinh tế, Hạ tầng và Đô thị phường");
    addOfficials(3, "Chuyên viên Phòng Văn hóa - Xã hội phường");
    addOfficials(2, "Chuyên viên Văn phòng HĐND và UBND phường");
  }

  /// One for each of five teams and one in reserve.
  void addBankOfficers() {
    for (int i = 0; i < 6; i++) {
      String office = i == 0 ? "Phó Giám đốc" : "Cán bộ";
      addAnyone(PersonRole.BANK_OFFICER, office + " Phòng giao dịch NHCSXH Kon Tum", null, null);
    }
  }

  /// The two large unions need three people at a point to be in several halls at once.
  void addRepresentatives(Organisation organisation, TransactionPoint point) {
    boolean large = organisation.code().equals("11") || organisation.code().equals(WOMEN_UNION);
    String place = organisation.code().equals(YOUTH_UNION) ? "Đoàn" : organisation.name();
    String deputy = organisation.code().equals(YOUTH_UNION) ? "Phó Bí thư " : "Phó Chủ tịch ";
    for (int i = 0; i < (large ? 3 : 2); i++) {
      addAnyone(
          PersonRole.ORGANISATION_REPRESENTATIVE,
          (i == 0 ? deputy : "Ủy viên Ban Chấp hành ") + place + " phường",
          organisation.id(),
          point.id());
    }
  }

  Person addHead(SamplePlaces.Residence residence, long pointId) {
    String office =
        residence.highland()
            ? "Trưởng thôn" + residence.name().substring("Thôn".length())
            : "Tổ trưởng " + residence.name();
    boolean female = dice.chance(30);
    return add(
        names.distinct(female, residence.highland()),
        PersonRole.RESIDENTIAL_HEAD,
        office,
        null,
        pointId);
  }

  Person addLeader(SamplePlaces.Residence residence, Organisation organisation, long pointId) {
    boolean female = organisation.code().equals(WOMEN_UNION) || dice.chance(40);
    return add(
        names.distinct(female, residence.highland()),
        PersonRole.GROUP_LEADER,
        "Tổ trưởng Tổ tiết kiệm và vay vốn",
        null,
        pointId);
  }

  private void addOfficials(int count, String office) {
    for (int i = 0; i < count; i++) {
      addAnyone(PersonRole.WARD_OFFICIAL, office, null, null);
    }
  }

  private void addAnyone(PersonRole role, String office, Long organisationId, Long pointId) {
    boolean female =
        office.contains("Phụ nữ") || dice.chance(office.contains("Cựu chiến binh") ? 15 : 45);
    add(names.distinct(female, dice.chance(15)), role, office, organisationId, pointId);
  }

  private Person add(
      SampleNames.FullName name,
      PersonRole role,
      String office,
      Long organisationId,
      Long pointId) {
    var person =
        new Person(
            ids.getAsLong(),
            0,
            name.honorific(),
            name.text(),
            role,
            office,
            organisationId,
            pointId,
            "0900 000 " + Dice.digits(people.size() + 1, 3),
            true);
    people.add(person);
    return person;
  }
}
