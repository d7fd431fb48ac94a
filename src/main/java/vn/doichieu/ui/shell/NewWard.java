package vn.doichieu.ui.shell;

/// What the first start asks for.
///
/// @param kind `phường`, `xã` or `đặc khu`
/// @param code the bank's code of the commune, 6 digits
/// @param administrator the name under which the first user signs in
public record NewWard(
    String kind,
    String name,
    String province,
    String code,
    String administrator,
    String password) {}
