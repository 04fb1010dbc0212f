package io.duban.worklist.web;

import io.duban.export.Column;
import io.duban.export.ExportForm;
import io.duban.export.Listing;
import io.duban.export.WriteList;
import io.duban.shared.Actor;
import io.duban.shared.Paging;
import io.duban.shared.Slice;
import io.duban.worklist.Desk;
import io.duban.worklist.DeskItem;
import io.duban.worklist.DoneItem;
import io.duban.worklist.Unattended;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A list of the desk as a file; for the page and for programs alike. */
@RestController
@Tag(name = "desk")
class DeskExport {

    private static final List<Column<DeskItem>> OPEN = List.of(
            new Column<>("worklist.due", DeskItem::dueOn),
            new Column<>("worklist.export.number", DeskItem::number),
            new Column<>("worklist.matter", DeskItem::title),
            new Column<>("worklist.kind", DeskItem::step),
            new Column<>("worklist.export.year", DeskItem::year),
            new Column<>("worklist.export.holder", DeskItem::unitName),
            new Column<>("worklist.export.role", DeskItem::role),
            new Column<>("worklist.export.person", DeskItem::assigneeName),
            new Column<>("worklist.unit", DeskItem::matterOf),
            new Column<>("worklist.from", DeskItem::fromName),
            new Column<>("worklist.since", DeskItem::since));

    private static final List<Column<DoneItem>> DONE = List.of(
            new Column<>("worklist.doneAt", DoneItem::doneAt),
            new Column<>("worklist.export.number", DoneItem::number),
            new Column<>("worklist.matter", DoneItem::title),
            new Column<>("worklist.kind", DoneItem::step),
            new Column<>("worklist.export.year", DoneItem::year),
            new Column<>("worklist.due", DoneItem::dueOn),
            new Column<>("worklist.answer", DeskExport::answer));

    private final Desk desk;
    private final Unattended unattended;
    private final WriteList write;

    DeskExport(Desk desk, Unattended unattended, WriteList write) {
        this.desk = desk;
        this.unattended = unattended;
        this.write = write;
    }

    /** The list that {@code tab} names, filtered and sorted as it is shown. */
    @GetMapping({"/export", "/api/desk/export"})
    ResponseEntity<Resource> list(
            @ParameterObject DeskForm form, @RequestParam(defaultValue = "XLSX") ExportForm format, Actor.Person who)
            throws IOException {
        String title = "worklist.tab." + form.list();
        return form.shown() == DeskForm.Tab.DONE
                ? write.answer(new Listing<>(title, DONE, paging -> desk.done(form.filter(), paging, who)), format)
                : write.answer(new Listing<>(title, OPEN, paging -> open(form, paging, who)), format);
    }

    private Slice<DeskItem> open(DeskForm form, Paging paging, Actor.Person who) {
        return switch (form.shown()) {
            case UNIT -> desk.ofUnits(form.filter(), paging, who);
            case NOBODY -> unattended.seenBy(who, form.filter(), paging);
            case OTHERS -> desk.withOthers(form.filter(), paging, who);
            default -> desk.waiting(form.filter(), paging, who);
        };
    }

    private static @Nullable Object answer(DoneItem item) {
        return item.answer() == null ? null : new DefaultMessageSourceResolvable("worklist.answer." + item.answer());
    }
}
