package io.duban.supervision.web;

import io.duban.shared.Actor;
import io.duban.shared.PageKey;
import io.duban.shared.Paging;
import io.duban.shared.Slice;
import io.duban.shared.Visibility;
import io.duban.supervision.Ladder;
import io.duban.supervision.LadderFilter;
import io.duban.supervision.OrderFilter;
import io.duban.supervision.OrderId;
import io.duban.supervision.OverdueMatter;
import io.duban.supervision.SupervisionOrder;
import io.duban.supervision.SupervisionOrders;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The two lists, for pages and API alike. */
@Component
class OrderLists {

    private static final int PAGE = 30;

    private final Ladder ladder;
    private final SupervisionOrders orders;
    private final OrderViews views;

    OrderLists(Ladder ladder, SupervisionOrders orders, OrderViews views) {
        this.ladder = ladder;
        this.orders = orders;
        this.views = views;
    }

    Slice<MatterLine> ladder(LadderFilter filter, Paging paging, Actor.Person reader) {
        Slice<OverdueMatter> page = ladder.page(filter, paging.after(), paging.sizeOr(PAGE), reader);
        return new Slice<>(views.matters(page.rows(), reader), page.next());
    }

    Slice<OrderLine> orders(OrderFilter filter, Paging paging, Actor.Person reader) {
        List<SupervisionOrder> rows =
                orders.page(filter, Visibility.of(reader), after(paging), paging.sizeOr(PAGE) + 1);
        Slice<SupervisionOrder> page =
                paging.slice(rows, PAGE, order -> order.id().toString());
        return new Slice<>(views.lines(page.rows()), page.next());
    }

    private static @Nullable OrderId after(Paging paging) {
        return PageKey.read(paging.after(), 1, parts -> new OrderId(PageKey.id(parts[0])));
    }
}
