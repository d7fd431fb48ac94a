package vn.doichieu.ui.shell;

/// A campaign in the chooser.
public record CampaignChoice(long id, String title) {}
