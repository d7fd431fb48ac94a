package vn.doichieu.ui.unit;

import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.StringProperty;
import vn.doichieu.domain.unit.Ward;

final class WardDraft extends Draft<Ward> {
  final StringProperty kind = text();
  final StringProperty name = text();
  final StringProperty province = text();
  final StringProperty code = text();
  final BooleanProperty placeInFull = flag();
  final StringProperty residentialTerm = text();
  final StringProperty bankOffice = text();
  final StringProperty bankOfficeCode = text();
  final StringProperty draftingUnit = text();
  final StringProperty contact = text();
  final StringProperty phone = text();

  @Override
  void show(Ward ward) {
    kind.set(ward.kind());
    name.set(ward.name());
    province.set(ward.province());
    code.set(ward.code());
    placeInFull.set(ward.placeInFull());
    residentialTerm.set(ward.residentialTerm());
    bankOffice.set(ward.bankOffice());
    bankOfficeCode.set(ward.bankOfficeCode());
    draftingUnit.set(ward.draftingUnit());
    contact.set(ward.contact());
    phone.set(ward.phone());
  }

  @Override
  Ward read(long id, int version) {
    return new Ward(
        id,
        version,
        clean(kind).toLowerCase(Locale.ROOT),
        clean(name),
        clean(province),
        clean(code),
        placeInFull.get(),
        clean(residentialTerm).toLowerCase(Locale.ROOT),
        clean(bankOffice),
        clean(bankOfficeCode),
        clean(draftingUnit),
        clean(contact),
        clean(phone));
  }
}
