package vn.doichieu.report;

/// @param fileName safe on every system: ASCII letters, digits, hyphens
public record NamedPdf(String fileName, byte[] pdf) {}
