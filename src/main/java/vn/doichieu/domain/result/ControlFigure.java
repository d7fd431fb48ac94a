package vn.doichieu.domain.result;

import vn.doichieu.base.Money;

/// One line of a control box: how many loans, and their principal.
///
/// @param principal null when the form does not say it
public record ControlFigure(ControlGroup group, int loans, Money principal) {}
