package io.duban.supervision.web;

import io.duban.export.Column;
import io.duban.export.ExportForm;
import io.duban.export.Listing;
import io.duban.export.WriteList;
import io.duban.shared.Actor;
import io.duban.supervision.LadderFilter;
import io.duban.supervision.Light;
import io.duban.supervision.OrderFilter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Orders and overdue matters as files; for the pages and for programs alike. */
@RestController
@Tag(name = "orders")
class OrderExports {

    private static final List<Column<OrderLine>> ORDERS = List.of(
            new Column<>("supervision.orders.number", line -> line.order().number()),
            new Column<>("supervision.orders.rung", line -> line.order().rung()),
            new Column<>(
                    "supervision.orders.matter", line -> line.order().text().matter()),
            new Column<>("supervision.export.task", line -> line.taskNumber() + " " + line.taskTitle()),
            new Column<>("supervision.orders.unit", OrderLine::unitName),
            new Column<>("supervision.orders.state", line -> line.order().state()),
            new Column<>("supervision.orders.due", line -> line.order().dueOn()),
            new Column<>("supervision.orders.light", line -> color(line.light())),
            new Column<>("supervision.export.basis", line -> line.order().text().basis()),
            new Column<>(
                    "supervision.export.requirement",
                    line -> line.order().text().requirement()),
            new Column<>(
                    "supervision.export.closedAt", line -> line.order().course().closedAt()));

    private static final List<Column<MatterLine>> MATTERS = List.of(
            new Column<>("supervision.ladder.due", line -> line.matter().duty().dueOn()),
            new Column<>(
                    "supervision.ladder.matter", line -> line.matter().duty().step()),
            new Column<>(
                    "supervision.export.task",
                    line -> line.matter().task().number() + " "
                            + line.matter().task().title()),
            new Column<>("supervision.ladder.unit", MatterLine::unitName),
            new Column<>("supervision.ladder.light", line -> color(line.matter().light())),
            new Column<>("supervision.export.chased", OrderExports::chased),
            new Column<>(
                    "supervision.ladder.next", line -> line.matter().suggested().orElse(null)));

    private final OrderLists lists;
    private final WriteList write;

    OrderExports(OrderLists lists, WriteList write) {
        this.lists = lists;
        this.write = write;
    }

    @GetMapping({"/orders/list/export", "/api/orders/export"})
    ResponseEntity<Resource> orders(
            @ParameterObject OrderQuery query, @RequestParam(defaultValue = "XLSX") ExportForm format, Actor.Person who)
            throws IOException {
        OrderFilter filter = query.filter();
        return write.answer(
                new Listing<>("supervision.orders.title", ORDERS, paging -> lists.orders(filter, paging, who)), format);
    }

    @GetMapping({"/orders/ladder/export", "/api/duties/overdue/export"})
    ResponseEntity<Resource> overdue(
            @ParameterObject LadderQuery query,
            @RequestParam(defaultValue = "XLSX") ExportForm format,
            Actor.Person who)
            throws IOException {
        LadderFilter filter = query.filter();
        return write.answer(
                new Listing<>("supervision.ladder.title", MATTERS, paging -> lists.ladder(filter, paging, who)),
                format);
    }

    private static @Nullable Object color(@Nullable Light light) {
        return light == null ? null : new DefaultMessageSourceResolvable("shared.light." + light.color());
    }

    private static String chased(MatterLine line) {
        return line.chases().stream()
                .map(reminder -> reminder.sentOn().toString())
                .collect(Collectors.joining("、"));
    }
}
