package vn.doichieu.ui.kit;

import org.kordamp.ikonli.javafx.FontIcon;

/// Feather icons, as large as the text beside them.
public final class Icons {
  private Icons() {}

  public static FontIcon of(String name) {
    var icon = new FontIcon(name);
    icon.getStyleClass().add("app-icon");
    return icon;
  }
}
