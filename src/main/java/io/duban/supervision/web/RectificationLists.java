package io.duban.supervision.web;

import io.duban.shared.Actor;
import io.duban.shared.PageKey;
import io.duban.shared.Paging;
import io.duban.shared.Slice;
import io.duban.shared.Visibility;
import io.duban.supervision.Rectification;
import io.duban.supervision.RectificationFilter;
import io.duban.supervision.RectificationId;
import io.duban.supervision.Rectifications;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The list, for page, API and files alike. */
@Component
class RectificationLists {

    private static final int PAGE = 30;

    private final Rectifications rectifications;
    private final RectificationViews views;

    RectificationLists(Rectifications rectifications, RectificationViews views) {
        this.rectifications = rectifications;
        this.views = views;
    }

    Slice<RectificationLine> of(RectificationFilter filter, Paging paging, Actor.Person reader) {
        List<Rectification> rows =
                rectifications.page(filter, Visibility.of(reader), after(paging), paging.sizeOr(PAGE) + 1);
        Slice<Rectification> page = paging.slice(rows, PAGE, one -> one.id().toString());
        return new Slice<>(views.lines(page.rows()), page.next());
    }

    private static @Nullable RectificationId after(Paging paging) {
        return PageKey.read(paging.after(), 1, parts -> new RectificationId(PageKey.id(parts[0])));
    }
}
