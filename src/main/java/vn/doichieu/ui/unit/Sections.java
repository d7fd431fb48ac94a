package vn.doichieu.ui.unit;

import java.util.function.Function;
import vn.doichieu.base.Entity;
import vn.doichieu.base.Messages;
import vn.doichieu.domain.unit.Holiday;
import vn.doichieu.domain.unit.Organisation;
import vn.doichieu.domain.unit.Person;
import vn.doichieu.domain.unit.ResidentialGroup;
import vn.doichieu.domain.unit.Signatory;
import vn.doichieu.domain.unit.TransactionPoint;
import vn.doichieu.domain.unit.Venue;
import vn.doichieu.domain.unit.Ward;
import vn.doichieu.ui.kit.FormBuilder;
import vn.doichieu.ui.kit.Remembered;
import vn.doichieu.ui.kit.TableBuilder;

/// Columns and fields of each section.
final class Sections {
  private final UnitViewModel model;
  private final Remembered remembered;

  Sections(UnitViewModel model, Remembered remembered) {
    this.model = model;
    this.remembered = remembered;
  }

  SectionView<Ward> ward() {
    WardDraft draft = model.wardDraft;
    var form =
        new FormBuilder()
            .labelsLeft()
            .text("kind", "unit.ward.kind", draft.kind)
            .text("name", "unit.ward.name", draft.name)
            .text("province", "unit.ward.province", draft.province)
            .text("code", "unit.ward.code", draft.code)
            .check("placeInFull", "unit.ward.placeInFull", draft.placeInFull)
            .text("residentialTerm", "unit.ward.residentialTerm", draft.residentialTerm)
            .text("bankOffice", "unit.ward.bankOffice", draft.bankOffice)
            .text("bankOfficeCode", "unit.ward.bankOfficeCode", draft.bankOfficeCode)
            .text("draftingUnit", "unit.ward.draftingUnit", draft.draftingUnit)
            .text("contact", "unit.ward.contact", draft.contact)
            .text("phone", "unit.phone", draft.phone)
            .build(model.ward.problems());
    return new SectionView<>(model.ward, null, form, false);
  }

  SectionView<Signatory> signatories() {
    SignatoryDraft draft = model.signatoryDraft;
    var table =
        table(model.signatories)
            .personName("unit.fullName", Signatory::fullName)
            .width(135)
            .text("unit.signatory.form", s -> String.join(", ", s.form().lines()))
            .width(215)
            .text("unit.signatory.preferred", s -> yes(s.preferred()))
            .width(75)
            .text("unit.active", s -> active(s.active()))
            .width(90)
            .searchedBy(Signatory::fullName)
            .build();
    var form =
        new FormBuilder()
            .text("fullName", "unit.fullName", draft.fullName)
            .choice(
                "form",
                "unit.signatory.form",
                draft.form,
                draft.forms,
                f -> String.join(", ", f.lines()))
            .text("title", "unit.signatory.title", draft.title)
            .check("preferred", "unit.signatory.preferred", draft.preferred)
            .build(model.signatories.problems());
    return new SectionView<>(model.signatories, table, form, true);
  }

  SectionView<TransactionPoint> points() {
    PointDraft draft = model.pointDraft;
    var table =
        table(model.points)
            .text("unit.point.name", TransactionPoint::name)
            .width(130)
            .text("unit.point.code", TransactionPoint::code)
            .width(100)
            .text("unit.point.formerWard", TransactionPoint::formerWard)
            .width(110)
            .text("unit.point.monthlyDays", PointDraft::days)
            .width(95)
            .text("unit.active", p -> active(p.active()))
            .width(90)
            .searchedBy(p -> p.name() + " " + p.code() + " " + p.formerWard())
            .build();
    var form =
        new FormBuilder()
            .text("name", "unit.point.name", draft.name)
            .text("code", "unit.point.code", draft.code)
            .text("formerWard", "unit.point.formerWard", draft.formerWard)
            .text("monthlyDays", "unit.point.monthlyDays", draft.monthlyDays)
            .build(model.points.problems());
    return new SectionView<>(model.points, table, form, true);
  }

  SectionView<ResidentialGroup> residentialGroups() {
    ResidentialDraft draft = model.residentialDraft;
    Choices choices = model.choices;
    var table =
        table(model.residentialGroups)
            .text("unit.residential.name", ResidentialGroup::name)
            .width(130)
            .text("unit.point", g -> word(choices.point(g.pointId()), TransactionPoint::name))
            .width(100)
            .personName(
                "unit.residential.head", g -> word(choices.person(g.headId()), Person::fullName))
            .width(135)
            .text("unit.residential.venue", g -> word(choices.venue(g.venueId()), Venue::name))
            .width(150)
            .text("unit.residential.formerName", ResidentialGroup::formerName)
            .width(140)
            .text("unit.active", g -> active(g.active()))
            .width(100)
            .searchedBy(
                g ->
                    g.name()
                        + " "
                        + g.formerName()
                        + " "
                        + word(choices.person(g.headId()), Person::fullName))
            .build();
    var form =
        new FormBuilder()
            .text("name", "unit.residential.name", draft.name)
            .choice("pointId", "unit.point", draft.point, choices.points(), TransactionPoint::name)
            .choice(
                "headId",
                "unit.residential.head",
                draft.head,
                choices.heads(),
                Sections::personWords)
            .choice("venueId", "unit.residential.venue", draft.venue, choices.venues(), Venue::name)
            .text("formerName", "unit.residential.formerName", draft.formerName)
            .text("code", "unit.residential.code", draft.code)
            .build(model.residentialGroups.problems());
    return new SectionView<>(model.residentialGroups, table, form, true);
  }

  SectionView<Venue> venues() {
    VenueDraft draft = model.venueDraft;
    Choices choices = model.choices;
    var table =
        table(model.venues)
            .text("unit.venue.name", Venue::name)
            .width(170)
            .text("unit.venue.address", Venue::address)
            .width(155)
            .text("unit.point", v -> word(choices.point(v.pointId()), TransactionPoint::name))
            .width(105)
            .text("unit.active", v -> active(v.active()))
            .width(90)
            .searchedBy(v -> v.name() + " " + v.address())
            .build();
    var form =
        new FormBuilder()
            .text("name", "unit.venue.name", draft.name)
            .text("address", "unit.venue.address", draft.address)
            .choice("pointId", "unit.point", draft.point, choices.points(), TransactionPoint::name)
            .build(model.venues.problems());
    return new SectionView<>(model.venues, table, form, true);
  }

  SectionView<Organisation> organisations() {
    OrganisationDraft draft = model.organisationDraft;
    var table =
        table(model.organisations)
            .text("unit.organisation.code", Organisation::code)
            .width(65)
            .text("unit.organisation.name", Organisation::name)
            .width(235)
            .text("unit.organisation.shortName", Organisation::shortName)
            .width(95)
            .text("unit.active", o -> active(o.active()))
            .width(90)
            .searchedBy(o -> o.name() + " " + o.shortName())
            .build();
    var form =
        new FormBuilder()
            .text("name", "unit.organisation.name", draft.name)
            .text("shortName", "unit.organisation.shortName", draft.shortName)
            .text("code", "unit.organisation.code", draft.code)
            .build(model.organisations.problems());
    return new SectionView<>(model.organisations, table, form, true);
  }

  SectionView<Person> people() {
    PersonDraft draft = model.personDraft;
    Choices choices = model.choices;
    var table =
        table(model.people)
            .personName("unit.fullName", Person::fullName)
            .width(140)
            .text("unit.person.role", p -> role(p))
            .width(160)
            .text("unit.person.office", Person::office)
            .width(130)
            .text("unit.phone", Person::phone)
            .width(95)
            .text("unit.active", p -> active(p.active()))
            .width(100)
            .searchedBy(p -> p.fullName() + " " + p.office() + " " + p.phone() + " " + role(p))
            .build();
    var form =
        new FormBuilder()
            .choice(
                "honorific",
                "unit.person.honorific",
                draft.honorific,
                draft.honorifics,
                Function.identity())
            .text("fullName", "unit.fullName", draft.fullName)
            .choice(
                "role",
                "unit.person.role",
                draft.role,
                draft.roles,
                r -> Messages.text("unit.role." + r))
            .text("office", "unit.person.office", draft.office)
            .choice(
                "organisationId",
                "unit.organisation",
                draft.organisation,
                choices.organisations(),
                Organisation::name)
            .choice(
                "pointId",
                "unit.person.point",
                draft.point,
                choices.points(),
                TransactionPoint::name)
            .text("phone", "unit.phone", draft.phone)
            .build(model.people.problems());
    return new SectionView<>(model.people, table, form, true);
  }

  SectionView<Holiday> holidays() {
    HolidayDraft draft = model.holidayDraft;
    var table =
        table(model.holidays)
            .date("unit.holiday.date", Holiday::date)
            .text("unit.holiday.kind", h -> Messages.text("unit.holiday." + h.kind()))
            .width(200)
            .text("unit.holiday.name", Holiday::name)
            .width(215)
            .searchedBy(Holiday::name)
            .build();
    var form =
        new FormBuilder()
            .date("date", "unit.holiday.date", draft.date, model.today())
            .choice(
                "kind",
                "unit.holiday.kind",
                draft.kind,
                draft.kinds,
                k -> Messages.text("unit.holiday." + k))
            .text("name", "unit.holiday.name", draft.name)
            .build(model.holidays.problems());
    return new SectionView<>(model.holidays, table, form, true);
  }

  <E extends Entity> TableBuilder<E> table(SectionViewModel<E> section) {
    return new TableBuilder<>("unit-" + section.key(), section.rows()).remember(remembered);
  }

  static <T> String word(T found, Function<T, String> words) {
    return found == null ? "" : words.apply(found);
  }

  static String active(boolean active) {
    return Messages.text(active ? "unit.active.yes" : "unit.active.no");
  }

  static String personWords(Person person) {
    return person.phone().isEmpty()
        ? person.fullName()
        : person.fullName() + " – " + person.phone();
  }

  private static String yes(boolean yes) {
    return yes ? Messages.text("unit.yes") : "";
  }

  private static String role(Person person) {
    return Messages.text("unit.role." + person.role());
  }
}
