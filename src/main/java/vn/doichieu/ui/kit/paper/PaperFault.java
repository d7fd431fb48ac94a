package vn.doichieu.ui.kit.paper;

/// Something in a paper to look at, in words.
///
/// @param paragraph its place in the text, from 0; negative for the paper as a whole
/// @param found the faulty words; empty when the whole paragraph is meant
public record PaperFault(int paragraph, String found, String words) {}
