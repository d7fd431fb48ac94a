package vn.doichieu.domain.document;

import vn.doichieu.base.Text;

/// A likely mistake in a text.
///
/// @param start of the faulty words, counted in chars from 0
/// @param end after their last char
/// @param found the faulty words
/// @param proposal what to put in their place
public record Fault(int start, int end, String found, String proposal, Text reason) {}
