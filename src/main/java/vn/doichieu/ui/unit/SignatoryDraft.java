package vn.doichieu.ui.unit;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.doichieu.base.Problem;
import vn.doichieu.domain.unit.Signatory;
import vn.doichieu.domain.unit.SignatureForm;

final class SignatoryDraft extends Draft<Signatory> {
  final StringProperty fullName = text();
  final ObjectProperty<SignatureForm> form = value();
  final StringProperty title = text();
  final BooleanProperty preferred = flag();
  final ObservableList<SignatureForm> forms =
      FXCollections.observableArrayList(SignatureForm.values());

  @Override
  void show(Signatory signatory) {
    fullName.set(signatory == null ? "" : signatory.fullName());
    form.set(signatory == null ? null : signatory.form());
    title.set(signatory == null ? "" : signatory.title());
    preferred.set(signatory != null && signatory.preferred());
    active.set(signatory == null || signatory.active());
  }

  @Override
  Signatory read(long id, int version) {
    SignatureForm chosen = form.get() == null ? SignatureForm.CHAIR_FOR_COMMITTEE : form.get();
    return new Signatory(
        id, version, clean(fullName), chosen, clean(title), preferred.get(), active.get());
  }

  @Override
  List<Problem> gaps() {
    return unlessChosen("form", form);
  }
}
