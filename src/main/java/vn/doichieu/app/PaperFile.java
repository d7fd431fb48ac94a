package vn.doichieu.app;

/// A paper ready to be stored or printed.
///
/// @param name with its ending, in ASCII
public record PaperFile(String name, byte[] content) {}
