package vn.doichieu.domain.roster;

import vn.doichieu.base.Entity;

/// A credit programme of the bank.
///
/// @param code the bank's, 2 digits: `01`
public record Programme(long id, int version, String code, String name) implements Entity {}
