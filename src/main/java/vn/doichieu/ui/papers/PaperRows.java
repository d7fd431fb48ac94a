package vn.doichieu.ui.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import vn.doichieu.app.CampaignState;
import vn.doichieu.app.ReadWard;
import vn.doichieu.domain.document.DocumentKind;
import vn.doichieu.domain.document.Paper;
import vn.doichieu.domain.unit.Signatory;

/// The papers of a campaign by kind and round, the newest of each first, and those that are still
/// to be drafted.
final class PaperRows {
  private final CampaignState state;
  private final List<Paper> papers;

  private PaperRows(ReadWard read, long campaignId) {
    state = read.state(campaignId);
    papers = read.papers(campaignId);
  }

  static List<PaperRow> of(ReadWard read, long campaignId) {
    return new PaperRows(read, campaignId).all();
  }

  private List<PaperRow> all() {
    List<Signatory> signatories = state.unit().signatories();
    var rows = new ArrayList<PaperRow>();
    for (DocumentKind kind : DocumentKind.values()) {
      for (int round : rounds(kind)) {
        List<Paper> found = ofKind(kind).stream().filter(p -> round(p) == round).toList();
        found.reversed().forEach(p -> rows.add(new PaperRow(kind, round, p, name(p, signatories))));
        if (found.isEmpty()) {
          rows.add(new PaperRow(kind, round, null, ""));
        }
      }
    }
    return rows;
  }

  private SortedSet<Integer> rounds(DocumentKind kind) {
    SortedSet<Integer> rounds = new TreeSet<>();
    ofKind(kind).forEach(p -> rounds.add(round(p)));
    switch (kind) {
      case PLAN, REQUEST_LETTER -> rounds.add(0);
      case NOTICE -> {
        rounds.add(0);
        rounds.addAll(state.followUp().rounds());
      }
      case POLICE_LETTER -> {
        if (rounds.isEmpty()) {
          rounds.add(0);
        }
        state.policeLetterDue().ifPresent(rounds::add);
      }
      case HELP_LETTER -> {}
    }
    return rounds;
  }

  private List<Paper> ofKind(DocumentKind kind) {
    return papers.stream().filter(p -> p.document().kind() == kind).toList();
  }

  private static int round(Paper paper) {
    return paper.document().round();
  }

  private static String name(Paper paper, List<Signatory> signatories) {
    return signatories.stream()
        .filter(s -> Objects.equals(s.id(), paper.document().signatoryId()))
        .map(Signatory::fullName)
        .findFirst()
        .orElse("");
  }
}
