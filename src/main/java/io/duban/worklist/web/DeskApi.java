package io.duban.worklist.web;

import io.duban.shared.Actor;
import io.duban.shared.Paging;
import io.duban.shared.Slice;
import io.duban.shared.StepKey;
import io.duban.worklist.Desk;
import io.duban.worklist.DeskItem;
import io.duban.worklist.Unattended;
import io.duban.worklist.web.json.DeskItemJson;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The desk as JSON. */
@RestController
@RequestMapping("/api/desk")
@Tag(name = "desk")
class DeskApi {

    private final Desk desk;
    private final Unattended unattended;

    DeskApi(Desk desk, Unattended unattended) {
        this.desk = desk;
        this.unattended = unattended;
    }

    /**
     * What waits for nobody: of the plans of the caller's offices, for admins and auditors of all; empty for others.
     * {@code barred} names those who hold the role and may not do it, null where nobody holds it.
     */
    @GetMapping("/unattended")
    Slice<Left> unattended(@ParameterObject DeskQuery query, @ParameterObject Paging paging, Actor.Person who) {
        Slice<DeskItem> slice = unattended.seenBy(who, query.filter(), paging);
        Map<String, String> barred = unattended.barred(slice.rows());
        return slice.map(item -> new Left(DeskItemJson.of(item), barred.get(item.unitId() + ":" + item.role())));
    }

    /** How much waits for nobody, of what the caller sees; stops at 100. */
    @GetMapping("/unattended/count")
    Count unattendedCount(Actor.Person who) {
        return new Count(unattended.count(who));
    }

    /** What waits for the caller; {@code path} is where it is done. */
    @GetMapping
    Slice<Entry> waiting(@ParameterObject DeskQuery query, @ParameterObject Paging paging, Actor.Person who) {
        return entries(desk.waiting(query.filter(), paging, who));
    }

    /** What the caller or its units handed on and others have now. */
    @GetMapping("/others")
    Slice<Entry> others(@ParameterObject DeskQuery query, @ParameterObject Paging paging, Actor.Person who) {
        return entries(desk.withOthers(query.filter(), paging, who));
    }

    /** Everything open of the units that the caller heads, whoever has it; empty for others. */
    @GetMapping("/unit")
    Slice<Entry> ofUnits(@ParameterObject DeskQuery query, @ParameterObject Paging paging, Actor.Person who) {
        return entries(desk.ofUnits(query.filter(), paging, who));
    }

    /** What the caller was reminded of after an instant and is still to be done; each with who has it now. */
    @GetMapping("/reminders")
    Slice<DeskReminderJson> reminders(@RequestParam Instant since, Actor.Person who) {
        return Slice.all(
                desk.reminded(since, who).stream().map(DeskReminderJson::of).toList());
    }

    /** The milestones that the caller's units are to reach within thirty days, or have not reached in time. */
    @GetMapping("/milestones")
    Slice<DueMilestoneJson> milestones(Actor.Person who) {
        return Slice.all(desk.milestones(who).stream().map(DueMilestoneJson::of).toList());
    }

    /** What the caller did, the last first whatever the order asked for; overdue is what was done late. */
    @GetMapping("/done")
    Slice<DoneItemJson> done(@ParameterObject DeskQuery query, @ParameterObject Paging paging, Actor.Person who) {
        return desk.done(query.filter(), paging, who).map(DoneItemJson::of);
    }

    /** How much waits; both counts stop at 100. */
    @GetMapping("/counts")
    CountsJson counts(Actor.Person who) {
        return CountsJson.of(desk.counts(who));
    }

    /** The most urgent item at a step; 204 when none is left. */
    @GetMapping("/next")
    ResponseEntity<Entry> next(@RequestParam StepKey step, Actor.Person who) {
        return desk.next(step, who)
                .map(item -> ResponseEntity.ok(Entry.of(item)))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    private static Slice<Entry> entries(Slice<DeskItem> slice) {
        return slice.map(Entry::of);
    }

    /** An item that waits for nobody, with those who are barred from it. */
    record Left(DeskItemJson item, @Nullable String barred) {}

    /** How much there is. */
    record Count(int count) {}

    /** An item with the page where it is done. */
    record Entry(String path, DeskItemJson item) {

        static Entry of(DeskItem item) {
            return new Entry(item.path(), DeskItemJson.of(item));
        }
    }
}
