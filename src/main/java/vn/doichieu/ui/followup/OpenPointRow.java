package vn.doichieu.ui.followup;

import vn.doichieu.app.FollowUpState;
import vn.doichieu.base.Messages;
import vn.doichieu.domain.followup.OpenPoint;

/// Something open, in words.
record OpenPointRow(OpenPoint point, String group, String state) {
  static OpenPointRow of(FollowUpState state, OpenPoint point) {
    String group =
        point.groupId() == null
            ? ""
            : state.campaign().roster().group(point.groupId()).leaderAndCode();
    return new OpenPointRow(
        point, group, Messages.text("followup.state." + point.state(state.today())));
  }

  String searched() {
    return String.join(" ", point.text(), group, point.handler());
  }
}
