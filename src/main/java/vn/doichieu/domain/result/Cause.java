package vn.doichieu.domain.result;

import vn.doichieu.base.Entity;

/// One entry of a campaign's catalogue. The lists change from round to round, so they are data.
///
/// @param edition whose list it is: `2018`
/// @param code two digits; unique within campaign and list
/// @param parentCode of the heading it stands under; empty at the top
/// @param heading cannot be chosen itself
/// @param active false for an entry that is no longer to be used; results keep it
public record Cause(
    long id,
    int version,
    long campaignId,
    Kind kind,
    String edition,
    String code,
    String parentCode,
    String name,
    boolean heading,
    TextRule text,
    boolean active)
    implements Entity {
  public enum Kind {
    /// Why a loan cannot be repaid.
    UNABLE,
    /// Why a debt is frozen ("nợ khoanh").
    FROZEN,
    /// Why the customer's figures differ from the books.
    DIFFERENCE
  }

  /// Whether a cause must be explained in words.
  public enum TextRule {
    REQUIRED,
    OPTIONAL,
    FORBIDDEN
  }

  public boolean isSelectable() {
    return active && !heading;
  }
}
