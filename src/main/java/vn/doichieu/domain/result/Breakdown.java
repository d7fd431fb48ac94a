package vn.doichieu.domain.result;

/// By what the loans of the ward are told apart when the progress is counted.
public enum Breakdown {
  GROUP,
  RESIDENTIAL_GROUP,
  ORGANISATION,
  PROGRAMME,
  POINT,
  TEAM;

  /// Whether each form stands in one row only. A form bears loans of several programmes.
  public boolean formsAddUp() {
    return this != PROGRAMME;
  }

  public String textKey() {
    return "progress.by." + name();
  }
}
