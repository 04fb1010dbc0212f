package io.duban.intake.web;

import io.duban.intake.confirming.WatchProposal;
import io.duban.shared.PersonId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a proposal stands, who else looks at it, and what was corrected last. */
record NewsJson(int version, List<LookerJson> others, ProposalJson.@Nullable LatestJson latest) {

    /** Somebody who looks at it. */
    record LookerJson(PersonId id, String name) {}

    static NewsJson of(WatchProposal.News news) {
        return new NewsJson(
                news.version(),
                news.others().stream()
                        .map(other -> new LookerJson(other.id(), other.name()))
                        .toList(),
                news.latest().map(ProposalJson.LatestJson::of).orElse(null));
    }
}
