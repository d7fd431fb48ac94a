package vn.doichieu.store;

import static vn.doichieu.store.schema.Tables.*;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jooq.Table;
import vn.doichieu.base.Entity;
import vn.doichieu.domain.access.AppUser;
import vn.doichieu.domain.campaign.Campaign;
import vn.doichieu.domain.campaign.CampaignDay;
import vn.doichieu.domain.campaign.LegalBasis;
import vn.doichieu.domain.document.Document;
import vn.doichieu.domain.document.Paragraph;
import vn.doichieu.domain.followup.Appropriation;
import vn.doichieu.domain.followup.CallNote;
import vn.doichieu.domain.followup.Departure;
import vn.doichieu.domain.followup.HelpRequest;
import vn.doichieu.domain.followup.Inquiry;
import vn.doichieu.domain.followup.Invitation;
import vn.doichieu.domain.followup.OpenPoint;
import vn.doichieu.domain.result.Cause;
import vn.doichieu.domain.result.LoanResult;
import vn.doichieu.domain.result.ResultForm;
import vn.doichieu.domain.result.Scan;
import vn.doichieu.domain.roster.Borrower;
import vn.doichieu.domain.roster.ColumnMapping;
import vn.doichieu.domain.roster.Loan;
import vn.doichieu.domain.roster.LoanImport;
import vn.doichieu.domain.roster.Programme;
import vn.doichieu.domain.roster.SavingsGroup;
import vn.doichieu.domain.schedule.Session;
import vn.doichieu.domain.team.Attendance;
import vn.doichieu.domain.team.Nomination;
import vn.doichieu.domain.team.Team;
import vn.doichieu.domain.team.TeamMember;
import vn.doichieu.domain.unit.Holiday;
import vn.doichieu.domain.unit.Organisation;
import vn.doichieu.domain.unit.Person;
import vn.doichieu.domain.unit.ResidentialGroup;
import vn.doichieu.domain.unit.Signatory;
import vn.doichieu.domain.unit.TransactionPoint;
import vn.doichieu.domain.unit.Venue;
import vn.doichieu.domain.unit.Ward;

/// Every type of entity and its table, parents before children.
final class Schema {
  private static final Map<Class<?>, EntityTable<?>> TABLES = new LinkedHashMap<>();
  private static final Map<String, EntityTable<?>> BY_NAME = new LinkedHashMap<>();

  static {
    add(AppUser.class, APP_USER);
    add(Ward.class, WARD);
    add(Signatory.class, SIGNATORY);
    add(TransactionPoint.class, TRANSACTION_POINT);
    add(Venue.class, VENUE);
    add(Organisation.class, ORGANISATION);
    add(Person.class, PERSON);
    add(ResidentialGroup.class, RESIDENTIAL_GROUP);
    add(Holiday.class, HOLIDAY);
    add(Programme.class, PROGRAMME);
    add(SavingsGroup.class, SAVINGS_GROUP);
    add(Borrower.class, BORROWER);
    add(Loan.class, LOAN);
    add(LoanImport.class, LOAN_IMPORT);
    add(ColumnMapping.class, COLUMN_MAPPING);
    add(Campaign.class, CAMPAIGN);
    add(CampaignDay.class, CAMPAIGN_DAY);
    add(LegalBasis.class, LEGAL_BASIS);
    add(Team.class, TEAM);
    add(TeamMember.class, TEAM_MEMBER);
    add(Nomination.class, NOMINATION);
    add(Session.class, SESSION);
    add(Attendance.class, ATTENDANCE);
    add(Document.class, DOCUMENT);
    add(Paragraph.class, PARAGRAPH);
    add(Cause.class, CAUSE);
    add(ResultForm.class, RESULT_FORM);
    add(LoanResult.class, LOAN_RESULT);
    add(Invitation.class, INVITATION);
    add(CallNote.class, CALL_NOTE);
    add(HelpRequest.class, HELP_REQUEST);
    add(Departure.class, DEPARTURE);
    add(Inquiry.class, INQUIRY);
    add(OpenPoint.class, OPEN_POINT);
    add(Appropriation.class, APPROPRIATION);
    add(Scan.class, SCAN);
  }

  private Schema() {}

  @SuppressWarnings("unchecked")
  static <E extends Entity> EntityTable<E> of(Class<E> kind) {
    var table = (EntityTable<E>) TABLES.get(kind);
    if (table == null) {
      throw new IllegalArgumentException("Not stored: " + kind);
    }
    return table;
  }

  static EntityTable<?> named(String kind) {
    return BY_NAME.get(kind);
  }

  static Iterable<EntityTable<?>> tables() {
    return TABLES.values();
  }

  private static <E extends Entity> void add(Class<E> kind, Table<?> table) {
    var entityTable = new EntityTable<>(kind, table);
    TABLES.put(kind, entityTable);
    BY_NAME.put(kind.getSimpleName(), entityTable);
  }
}
