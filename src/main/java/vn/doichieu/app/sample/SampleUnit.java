package vn.doichieu.app.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import vn.doichieu.domain.unit.Organisation;
import vn.doichieu.domain.unit.Person;
import vn.doichieu.domain.unit.ResidentialGroup;
import vn.doichieu.domain.unit.Signatory;
import vn.doichieu.domain.unit.SignatureForm;
import vn.doichieu.domain.unit.TransactionPoint;
import vn.doichieu.domain.unit.Unit;
import vn.doichieu.domain.unit.Venue;
import vn.doichieu.domain.unit.Ward;

/// The ward of the sample as it is set up once, and where its savings-and-credit groups belong.
final class SampleUnit {
  /// A savings-and-credit group before the bank's list is taken over.
  record Group(
      String code,
      int borrowers,
      Person leader,
      Organisation organisation,
      ResidentialGroup residence,
      boolean highland) {}

  static final int BORROWERS = 2030;
  private static final int SMALLEST = 15;
  private static final int LARGEST = 60;

  private final Dice dice;
  private final LongSupplier ids;
  private final SampleNames names;
  private final SamplePeople people;
  private final List<Organisation> organisations;
  private final List<TransactionPoint> points = new ArrayList<>();
  private final List<Venue> venues = new ArrayList<>();
  private final List<ResidentialGroup> residences = new ArrayList<>();
  private final List<Group> groups = new ArrayList<>();
  private final Unit unit;

  /// @param organisations the four entrusted ones, which every ward has
  SampleUnit(Dice dice, List<Organisation> organisations, LongSupplier ids) {
    this.dice = dice;
    this.organisations = organisations;
    this.ids = ids;
    names = new SampleNames(dice);
    people = new SamplePeople(names, dice, ids);
    people.addWardOfficials();
    people.addBankOfficers();
    List<Integer> sizes = sizes(SamplePlaces.POINTS.stream().mapToInt(SampleUnit::groups).sum());
    SamplePlaces.POINTS.forEach(point -> settle(point, sizes));
    unit =
        new Unit(
            ward(),
            signatories(),
            List.copyOf(points),
            List.copyOf(venues),
            organisations,
            people.all(),
            List.copyOf(residences),
            SampleHolidays.make(ids));
  }

  Unit unit() {
    return unit;
  }

  List<Group> groups() {
    return List.copyOf(groups);
  }

  static Ward ward() {
    return new Ward(
        1,
        0,
        "phường",
        "Đăk Bla",
        "tỉnh Quảng Ngãi",
        "062814",
        false,
        "tổ dân phố",
        "Phòng giao dịch NHCSXH Kon Tum",
        "006201",
        "KTHTĐT",
        "Phòng Kinh tế, Hạ tầng và Đô thị phường Đăk Bla",
        "0260 000 0000");
  }

  private List<Signatory> signatories() {
    return List.of(
        signatory(SignatureForm.CHAIR_FOR_COMMITTEE, false),
        signatory(SignatureForm.VICE_CHAIR_FOR_COMMITTEE, true));
  }

  private Signatory signatory(SignatureForm form, boolean preferred) {
    String name = names.distinct(false, false).text();
    return new Signatory(ids.getAsLong(), 0, name, form, "", preferred, true);
  }

  private static int groups(SamplePlaces.Point place) {
    return place.residences().stream().mapToInt(SamplePlaces.Residence::groups).sum();
  }

  private void settle(SamplePlaces.Point place, List<Integer> sizes) {
    var point =
        new TransactionPoint(
            ids.getAsLong(),
            0,
            place.code(),
            place.name(),
            place.formerWard(),
            List.of(place.monthlyDay()),
            true);
    points.add(point);
    organisations.forEach(organisation -> people.addRepresentatives(organisation, point));
    place.residences().forEach(residence -> settle(residence, point, sizes));
  }

  private void settle(SamplePlaces.Residence place, TransactionPoint point, List<Integer> sizes) {
    String address = place.name() + ", phường Đăk Bla";
    var hall = new Venue(ids.getAsLong(), 0, place.hall(), address, point.id(), true);
    venues.add(hall);
    var residence =
        new ResidentialGroup(
            ids.getAsLong(),
            0,
            ward().code() + Dice.digits(residences.size() + 1, 2),
            place.name(),
            place.formerName(),
            point.id(),
            hall.id(),
            people.addHead(place, point.id()).id(),
            true);
    residences.add(residence);
    for (int i = 0; i < place.groups(); i++) {
      Organisation organisation = organisationOf(i);
      groups.add(
          new Group(
              "0628" + Dice.digits(groups.size() * 7L + 3, 3),
              sizes.get(groups.size()),
              people.addLeader(place, organisation, point.id()),
              organisation,
              residence,
              place.highland()));
    }
  }

  /// Women and farmers have a group nearly everywhere, veterans and youth in turn.
  private Organisation organisationOf(int groupOfResidence) {
    boolean turn = residences.size() % 2 == 0;
    String code =
        switch (groupOfResidence) {
          case 0 -> "12";
          case 1 -> "11";
          case 2 -> turn ? "13" : "14";
          default -> turn ? "14" : "13";
        };
    return organisations.stream().filter(o -> o.code().equals(code)).findFirst().orElseThrow();
  }

  /// Around 40 borrowers each, exactly [#BORROWERS] together.
  private List<Integer> sizes(int count) {
    List<Integer> sizes = new ArrayList<>();
    int missing = BORROWERS;
    for (int i = 0; i < count; i++) {
      int size = Math.clamp(dice.between(8, 30) + dice.between(8, 34), SMALLEST, LARGEST);
      sizes.add(size);
      missing -= size;
    }
    while (missing != 0) {
      int step = Integer.signum(missing);
      int lucky = dice.between(0, count - 1);
      int size = sizes.get(lucky) + step;
      if (size >= SMALLEST && size <= LARGEST) {
        sizes.set(lucky, size);
        missing -= step;
      }
    }
    return sizes;
  }
}
