package io.duban.report.web;

import io.duban.organization.People;
import io.duban.report.AnnualPlan;
import io.duban.report.CompletionClaim;
import io.duban.report.DocumentHistories;
import io.duban.report.DocumentHistory;
import io.duban.report.Report;
import io.duban.report.ReportPart;
import io.duban.report.Review;
import io.duban.shared.Actor;
import io.duban.shared.PersonId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what pages and API show of a document's handings in; null where there is no document yet. */
@Component
class HistoryViews {

    private final DocumentHistories histories;
    private final People people;

    HistoryViews(DocumentHistories histories, People people) {
        this.histories = histories;
        this.people = people;
    }

    @Nullable
    HistoryView of(YearView view, @Nullable Report report) {
        if (report == null) {
            return null;
        }
        String own = report.part() == ReportPart.WHOLE ? "/report" : "/reports/" + report.unit();
        DocumentHistory history = histories.of(report, view.now(), view.reader());
        return new HistoryView(
                history,
                address(view) + own,
                report.state().open(),
                names(history),
                history.since(view.decisions().returnsOf(report)));
    }

    @Nullable
    HistoryView of(YearView view, @Nullable AnnualPlan plan) {
        if (plan == null) {
            return null;
        }
        DocumentHistory history = histories.of(plan, view.task().leadUnitId(), view.reader());
        List<Review> returns = history.since(view.decisions().returnsOfPlan());
        return new HistoryView(history, address(view) + "/plan", plan.state().open(), names(history), returns);
    }

    @Nullable
    HistoryView of(ClaimView view, Actor.Person reader) {
        CompletionClaim claim = view.claim();
        if (claim == null) {
            return null;
        }
        DocumentHistory history = histories.of(claim, view.ownFiles(), reader);
        return new HistoryView(
                history,
                "/tasks/" + view.task().id() + "/completion/claim",
                claim.state().open(),
                names(history),
                history.since(view.returns()));
    }

    private static String address(YearView view) {
        return "/tasks/" + view.task().id() + "/years/" + view.year();
    }

    private Map<PersonId, String> names(DocumentHistory history) {
        Set<PersonId> ids = history.versions().stream()
                .map(version -> version.handedIn().by())
                .collect(Collectors.toSet());
        return ids.isEmpty() ? Map.of() : people.names(ids);
    }
}
