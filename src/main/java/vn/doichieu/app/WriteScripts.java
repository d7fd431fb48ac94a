package vn.doichieu.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import vn.doichieu.base.UserError;
import vn.doichieu.base.VietnameseText;
import vn.doichieu.domain.announce.Appointment;
import vn.doichieu.domain.announce.Bulletin;
import vn.doichieu.domain.announce.PrivacyScan;
import vn.doichieu.domain.announce.ReadingStyle;
import vn.doichieu.domain.announce.Script;
import vn.doichieu.domain.announce.ScriptWriter;
import vn.doichieu.domain.document.Dossier;
import vn.doichieu.domain.document.WardNames;
import vn.doichieu.domain.roster.Borrower;
import vn.doichieu.domain.roster.Loan;
import vn.doichieu.domain.roster.Roster;
import vn.doichieu.domain.roster.SavingsGroup;
import vn.doichieu.domain.schedule.Session;
import vn.doichieu.domain.unit.Organisation;
import vn.doichieu.domain.unit.Person;
import vn.doichieu.domain.unit.ResidentialGroup;
import vn.doichieu.domain.unit.Unit;
import vn.doichieu.domain.unit.Ward;

/// Writes what is read aloud in each residential group.
public final class WriteScripts {
  private final ScriptWriter writer = new ScriptWriter(ReadingStyle.USUAL);

  /// One script per residential group that has sessions, in the order of names.
  ///
  /// @throws vn.doichieu.base.UserErrorException `privateInScript` when a text would make a
  ///   borrower or an amount public
  public List<Script> scripts(Dossier dossier) {
    PrivacyScan scan = scan(dossier);
    List<Script> scripts = new ArrayList<>();
    dossier.unit().residentialGroups().stream()
        .sorted(Comparator.comparing(ResidentialGroup::name, VietnameseText::compare))
        .forEach(
            group -> {
              List<Appointment> appointments = appointments(dossier, group);
              if (!appointments.isEmpty()) {
                Script script = writer.write(bulletin(dossier, group, appointments));
                if (!scan.scan(script.plainText()).isEmpty()
                    || !scan.scan(script.shortText()).isEmpty()) {
                  throw new UserError("privateInScript", group.name()).toException();
                }
                scripts.add(script);
              }
            });
    return scripts;
  }

  private static Bulletin bulletin(
      Dossier dossier, ResidentialGroup group, List<Appointment> appointments) {
    Ward ward = dossier.unit().ward();
    String name = WardNames.inText(ward);
    String approver =
        dossier
            .unit()
            .preferredSignatory()
            .map(s -> String.join(" ", s.form().lines()) + " " + s.fullName())
            .orElse("");
    return new Bulletin(
        "Đài truyền thanh " + name,
        name,
        WardNames.bankOfficeInFull(ward),
        "việc " + WardNames.uncapitalised(dossier.plan().campaign().title()),
        group.name(),
        appointments,
        Bulletin.USUAL_PAPERS,
        Bulletin.USUAL_IF_ABSENT,
        ward.contact(),
        ward.phone(),
        approver);
  }

  private static List<Appointment> appointments(Dossier dossier, ResidentialGroup residence) {
    List<Appointment> appointments = new ArrayList<>();
    for (Session session : dossier.schedule().sessions()) {
      SavingsGroup group = dossier.roster().group(session.groupId());
      if (Objects.equals(group.residentialGroupId(), residence.id())) {
        appointments.add(
            new Appointment(
                session.date(),
                session.start(),
                session.end(),
                dossier.unit().venue(session.venueId()).name(),
                label(dossier, group)));
      }
    }
    return appointments;
  }

  /// By organisation and number: a leader's name is public only if he agrees.
  private static String label(Dossier dossier, SavingsGroup group) {
    if (group.organisationId() == null) {
      return Appointment.directBorrowers();
    }
    List<String> siblings =
        dossier.roster().groups().stream()
            .filter(g -> Objects.equals(g.organisationId(), group.organisationId()))
            .filter(g -> Objects.equals(g.residentialGroupId(), group.residentialGroupId()))
            .map(SavingsGroup::code)
            .sorted()
            .toList();
    Organisation organisation = dossier.unit().organisation(group.organisationId());
    return Appointment.groupOf(
        organisation.name(), siblings.size() == 1 ? 0 : siblings.indexOf(group.code()) + 1);
  }

  private static PrivacyScan scan(Dossier dossier) {
    Roster roster = dossier.roster();
    Unit unit = dossier.unit();
    List<String> publicNames = new ArrayList<>();
    unit.people().stream().map(Person::fullName).forEach(publicNames::add);
    unit.points().forEach(p -> publicNames.add(p.name()));
    unit.venues().forEach(v -> publicNames.add(v.name()));
    unit.residentialGroups().forEach(g -> publicNames.add(g.name()));
    publicNames.add(unit.ward().name());
    publicNames.add(unit.ward().contact());
    return PrivacyScan.of(
            roster.borrowers().stream().map(Borrower::fullName).toList(),
            roster.borrowers().stream().map(Borrower::identityNumber).toList(),
            roster.loans().stream().map(Loan::code).toList(),
            roster.loans().stream().map(Loan::principal).toList())
        .allowing(publicNames);
  }
}
