package vn.doichieu.domain.result;

import java.time.LocalDate;
import java.util.List;
import vn.doichieu.base.Entity;

/// The paper form of one group as it was printed: which loans stand on it, in which order. A form
/// that is printed anew has a higher revision; only the newest one of a group is keyed.
///
/// @param serial counts the groups of the campaign that have forms, from 1
/// @param revision counts the printings of the group's form with other content, from 1
/// @param loans ids in the order of the rows; row 1 is the first
/// @param fingerprint of what was printed about them; see [FormRows#fingerprint]
/// @param returnedOn when the filled form came back; null while it is out
/// @param controls what the box on the form says; empty until keyed
/// @param bankOrder the loans in the order of the bank's own sheet, as far as it was keyed from one
public record ResultForm(
    long id,
    int version,
    long campaignId,
    long groupId,
    int campaignNumber,
    int serial,
    int revision,
    List<Long> loans,
    String fingerprint,
    LocalDate printedOn,
    LocalDate returnedOn,
    List<ControlFigure> controls,
    List<Long> bankOrder)
    implements Entity {

  public FormNumber number() {
    return new FormNumber(campaignNumber, serial, revision);
  }

  public ResultForm withReturnedOn(LocalDate date) {
    return with(version, date, controls, bankOrder);
  }

  public ResultForm withControls(List<ControlFigure> figures) {
    return with(version, returnedOn, figures, bankOrder);
  }

  public ResultForm withBankOrder(List<Long> order) {
    return with(version, returnedOn, controls, order);
  }

  /// As it is read back after its next save.
  public ResultForm saved() {
    return with(version + 1, returnedOn, controls, bankOrder);
  }

  /// The same printing, otherwise filled in.
  private ResultForm with(
      int newVersion, LocalDate date, List<ControlFigure> figures, List<Long> order) {
    return new ResultForm(
        id,
        newVersion,
        campaignId,
        groupId,
        campaignNumber,
        serial,
        revision,
        loans,
        fingerprint,
        printedOn,
        date,
        figures,
        order);
  }
}
