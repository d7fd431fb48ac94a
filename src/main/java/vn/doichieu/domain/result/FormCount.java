package vn.doichieu.domain.result;

/// How far the paper forms of some groups are. Each group has one; replaced printings do not count.
///
/// @param groups that owe something, or have a form
/// @param printed forms that went out
/// @param returned forms that came back
/// @param keyed forms with all their rows
/// @param second forms whose second reading is complete
/// @param secondOpen forms with all their rows that are still to be read a second time
/// @param locked forms with all their rows settled
public record FormCount(
    int groups, int printed, int returned, int keyed, int second, int secondOpen, int locked) {}
