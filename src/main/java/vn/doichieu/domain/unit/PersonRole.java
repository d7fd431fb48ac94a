package vn.doichieu.domain.unit;

public enum PersonRole {
  WARD_OFFICIAL,
  BANK_OFFICER,
  ORGANISATION_REPRESENTATIVE,
  RESIDENTIAL_HEAD,
  GROUP_LEADER
}
