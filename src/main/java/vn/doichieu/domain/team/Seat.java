package vn.doichieu.domain.team;

/// The seats every session must fill (plan, section on participants).
public enum Seat {
  BANK_OFFICER,
  GROUP_LEADER,
  ORGANISATION_REPRESENTATIVE,
  RESIDENTIAL_HEAD
}
