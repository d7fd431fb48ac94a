package vn.doichieu.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/// What a screen shows of a campaign; as long as there is none, the way to one.
public final class CampaignBody extends StackPane {
  private final Runnable focus;
  private final EmptyState none;

  /// @param focus puts the cursor where work in the body begins
  public CampaignBody(
      Node body, Runnable focus, ObservableValue<Boolean> hasCampaign, Navigator navigator) {
    this.focus = focus;
    none =
        new EmptyState(
            "fth-folder",
            "kit.campaign.none",
            "kit.campaign.none.text",
            Action.of(
                    "kit.campaign.plan",
                    "fth-arrow-right",
                    "",
                    () -> navigator.go(new Place.Plan()))
                .asPrimary());
    getChildren().setAll(body, none);
    body.visibleProperty().bind(hasCampaign);
    none.visibleProperty().bind(body.visibleProperty().not());
    none.visibleProperty().addListener((o, was, is) -> focus());
  }

  public void focus() {
    if (none.isVisible()) {
      none.focusButton();
    } else {
      focus.run();
    }
  }
}
