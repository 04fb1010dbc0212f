package io.duban.worklist.web;

import io.duban.shared.Actor;
import io.duban.shared.Slice;
import io.duban.shared.WorkKind;
import io.duban.worklist.Desk;
import io.duban.worklist.DeskItem;
import io.duban.worklist.DeskReminder;
import io.duban.worklist.DoneItem;
import io.duban.worklist.DueMilestone;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The desk as JSON. */
@RestController
@RequestMapping("/api/desk")
class DeskApi {

    private final Desk desk;

    DeskApi(Desk desk) {
        this.desk = desk;
    }

    /** What waits for the caller; {@code path} is where it is done. */
    @GetMapping
    Slice<Entry> waiting(DeskQuery query, @RequestParam(required = false) @Nullable String after, Actor.Person who) {
        return entries(desk.waiting(query.filter(), after, who));
    }

    /** What the caller or its units handed on and others have now. */
    @GetMapping("/others")
    Slice<Entry> others(DeskQuery query, @RequestParam(required = false) @Nullable String after, Actor.Person who) {
        return entries(desk.withOthers(query.filter(), after, who));
    }

    /** Everything open of the units that the caller heads, whoever has it; empty for others. */
    @GetMapping("/unit")
    Slice<Entry> ofUnits(DeskForm form, @RequestParam(required = false) @Nullable String after, Actor.Person who) {
        return entries(desk.ofUnits(form.filter(), after, who));
    }

    /** What the caller was reminded of after an instant and is still to be done; each with who has it now. */
    @GetMapping("/reminders")
    Slice<DeskReminder> reminders(@RequestParam Instant since, Actor.Person who) {
        return new Slice<>(desk.reminded(since, who), null);
    }

    /** The milestones that the caller's units are to reach within thirty days, or have not reached in time. */
    @GetMapping("/milestones")
    Slice<DueMilestone> milestones(Actor.Person who) {
        return new Slice<>(desk.milestones(who), null);
    }

    /** What the caller did, the last first whatever the order asked for; overdue is what was done late. */
    @GetMapping("/done")
    Slice<DoneItem> done(DeskQuery query, @RequestParam(required = false) @Nullable String after, Actor.Person who) {
        return desk.done(query.filter(), after, who);
    }

    /** How much waits; both counts stop at 100. */
    @GetMapping("/counts")
    Desk.Counts counts(Actor.Person who) {
        return desk.counts(who);
    }

    /** The most urgent item of a kind; 204 when none is left. */
    @GetMapping("/next")
    ResponseEntity<Entry> next(@RequestParam WorkKind kind, Actor.Person who) {
        return desk.next(kind, who)
                .map(item -> ResponseEntity.ok(Entry.of(item)))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    private static Slice<Entry> entries(Slice<DeskItem> slice) {
        List<Entry> entries = slice.rows().stream().map(Entry::of).toList();
        return new Slice<>(entries, slice.next());
    }

    /** An item with the page where it is done. */
    record Entry(String path, DeskItem item) {

        static Entry of(DeskItem item) {
            return new Entry(item.path(), item);
        }
    }
}
