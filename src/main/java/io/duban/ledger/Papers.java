package io.duban.ledger;

import static java.util.stream.Collectors.toUnmodifiableSet;

import io.duban.report.ReportId;
import io.duban.report.ReportPart;
import io.duban.report.ReportState;
import io.duban.shared.Actor;
import io.duban.shared.BusinessTime;
import io.duban.shared.PageKey;
import io.duban.shared.Paging;
import io.duban.shared.Slice;
import io.duban.shared.Visibility;
import io.duban.task.ChangeId;
import io.duban.task.ChangeRequest;
import io.duban.task.ChangeRequests;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What units handed in and asked for in all tasks that the reader may see, the newest first. */
@Component
public class Papers {

    private static final int PAGE = 50;

    private static final PaperRows.Out OUT = new PaperRows.Out(out(ReportPart.UNIT), out(ReportPart.WHOLE));

    private final PaperRows rows;
    private final ChangeRequests changes;
    private final Clock clock;

    Papers(PaperRows rows, ChangeRequests changes, Clock clock) {
        this.rows = rows;
        this.changes = changes;
        this.clock = clock;
    }

    /** Reports that left their units; what is still being written stands on the task's page for those who write it. */
    @Transactional(readOnly = true)
    public Slice<ReportLine> reports(PaperFilter filter, Paging paging, Actor.Person who) {
        ReportId after = PageKey.read(paging.after(), 1, parts -> new ReportId(PageKey.id(parts[0])));
        return paging.slice(
                rows.reports(
                        filter.asOf(BusinessTime.today(clock)),
                        OUT,
                        Visibility.of(who),
                        after,
                        paging.sizeOr(PAGE) + 1),
                PAGE,
                line -> line.id().toString());
    }

    /** Change requests. */
    @Transactional(readOnly = true)
    public Slice<RequestLine> requests(PaperFilter filter, Paging paging, Actor.Person who) {
        ChangeId after = PageKey.read(paging.after(), 1, parts -> new ChangeId(PageKey.id(parts[0])));
        Slice<RequestRow> found = paging.slice(
                rows.requests(
                        filter.asOf(BusinessTime.today(clock)), Visibility.of(who), after, paging.sizeOr(PAGE) + 1),
                PAGE,
                row -> row.id().toString());
        Map<ChangeId, ChangeRequest> requests = changes
                .of(found.rows().stream().map(RequestRow::id).toList())
                .stream()
                .collect(Collectors.toMap(ChangeRequest::id, request -> request));
        return found.map(row -> new RequestLine(row, Objects.requireNonNull(requests.get(row.id()), "it was found")));
    }

    private static Set<ReportState> out(ReportPart part) {
        return Arrays.stream(ReportState.values())
                .filter(state -> state.isOut(part))
                .collect(toUnmodifiableSet());
    }
}
