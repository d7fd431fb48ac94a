package vn.doichieu.domain.result;

import vn.doichieu.base.Money;

/// One line of a control box.
///
/// @param loans how many; null when the form does not say it
/// @param amount their principal, or the sum of the differences; null when the form does not say it
public record ControlFigure(ControlGroup group, Integer loans, Money amount) {}
