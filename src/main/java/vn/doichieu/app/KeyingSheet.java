package vn.doichieu.app;

import java.util.List;
import java.util.Map;
import vn.doichieu.domain.result.Causes;
import vn.doichieu.domain.result.FormRow;
import vn.doichieu.domain.result.LoanResult;
import vn.doichieu.domain.result.ResultForm;

/// A form opened for keying.
///
/// @param groupName whose form it is, in words
/// @param rows in the order of the paper
/// @param keyed what this reading has of it so far, by loan
/// @param reading 1, or 2 for the second reading, which does not see the first
/// @param outdated the bank's list has changed since the form was printed
public record KeyingSheet(
    ResultForm form,
    String groupName,
    List<FormRow> rows,
    Map<Long, LoanResult> keyed,
    Causes causes,
    int reading,
    boolean outdated) {}
