package io.duban.rules;

import static io.duban.shared.Subject.Kind.PLAN;
import static java.util.stream.Collectors.toSet;

import io.duban.journal.SubjectNames;
import io.duban.organization.People;
import io.duban.plan.PlanDirectory;
import io.duban.plan.PlanId;
import io.duban.shared.Actor;
import io.duban.shared.BusinessTime;
import io.duban.shared.PageKey;
import io.duban.shared.Paging;
import io.duban.shared.PersonId;
import io.duban.shared.Slice;
import io.duban.shared.Subject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads which rules are in force, and how they came to be; for admins, auditors and everybody of an office. */
@Component
public class ReadRules {

    private static final int PAGE = 50;

    /**
     * A change as it stands today.
     *
     * @param until the last day on which it holds; null as long as nothing follows
     * @param plan the title; null where it holds for all
     * @param by the name of who planned it
     */
    public record Line(
            RuleChange change,
            RuleState state,
            @Nullable LocalDate until,
            @Nullable String plan,
            String by) {}

    private final RuleChanges changes;
    private final RuleDesk desk;
    private final PlanDirectory directory;
    private final People people;
    private final SubjectNames names;
    private final Clock clock;

    ReadRules(
            RuleChanges changes,
            RuleDesk desk,
            PlanDirectory directory,
            People people,
            SubjectNames names,
            Clock clock) {
        this.changes = changes;
        this.desk = desk;
        this.directory = directory;
        this.people = people;
        this.names = names;
        this.clock = clock;
    }

    /** All rules of a scope on a day; null: today. */
    @Transactional(readOnly = true)
    public List<RuleInForce> all(RuleScope scope, @Nullable LocalDate day, Actor.Person who) {
        desk.mustBeReadable(scope, who);
        LocalDate on = day == null ? BusinessTime.today(clock) : day;
        return Arrays.stream(RuleTopic.values())
                .map(topic -> inForce(topic, scope, on))
                .toList();
    }

    @Transactional(readOnly = true)
    public RuleInForce one(RuleTopic topic, RuleScope scope, Actor.Person who) {
        desk.mustBeReadable(scope, who);
        return inForce(topic, scope, BusinessTime.today(clock));
    }

    /** Without asking who reads. */
    RuleInForce inForce(RuleTopic topic, RuleScope scope, LocalDate day) {
        List<RuleChange> all = changes.of(topic, scope);
        RuleBook book = changes.book(topic);
        RuleChange since = book.inForce(scope, day).orElse(null);
        return new RuleInForce(
                topic,
                scope,
                book.on(scope.plan(), day),
                book.isOwn(scope, day),
                since == null ? null : since.fromOn(),
                book.planned(scope, BusinessTime.today(clock)).orElse(null),
                all.stream().mapToInt(change -> change.version() + 1).sum());
    }

    /** Latest first, in pages of 50 unless another size is asked for; topic and scope null: of all. */
    @Transactional(readOnly = true)
    public Slice<Line> changes(@Nullable RuleTopic topic, @Nullable RuleScope scope, Paging paging, Actor.Person who) {
        RuleFilter filter = new RuleFilter(topic, scope, desk.reader(who));
        RuleChangeId from = PageKey.read(paging.after(), 1, parts -> new RuleChangeId(PageKey.id(parts[0])));
        return paging.slice(lines(changes.page(filter, from, paging.sizeOr(PAGE) + 1)), PAGE, line -> line.change()
                .id()
                .toString());
    }

    /** Throws {@link io.duban.shared.Missing} when there is none that the reader may read. */
    @Transactional(readOnly = true)
    public Line change(RuleChangeId id, Actor.Person who) {
        return lines(List.of(changes.get(id, new RuleFilter(null, null, desk.reader(who)))))
                .get(0);
    }

    /** The plans for which there may be rules of their own; the newest two hundred that the reader may read. */
    @Transactional(readOnly = true)
    public List<PlanDirectory.Listed> plans(Actor.Person who) {
        return directory.page(desk.reader(who), null, Paging.MOST).rows();
    }

    /** What the plan is called. */
    @Transactional(readOnly = true)
    public @Nullable String title(RuleScope scope, Actor.Person who) {
        desk.mustBeReadable(scope, who);
        PlanId plan = scope.plan();
        return plan == null
                ? null
                : names.names(List.of(Subject.of(PLAN, plan))).get(Subject.of(PLAN, plan));
    }

    private List<Line> lines(List<RuleChange> found) {
        Map<PersonId, String> by =
                people.names(found.stream().map(RuleChange::plannedBy).collect(toSet()));
        Map<Subject, String> titles = names.names(found.stream()
                .flatMap(change -> Stream.ofNullable(change.scope().plan()))
                .map(plan -> Subject.of(PLAN, plan))
                .collect(toSet()));
        LocalDate today = BusinessTime.today(clock);
        return found.stream()
                .map(change -> line(change, today, titles, by.getOrDefault(change.plannedBy(), "")))
                .toList();
    }

    private Line line(RuleChange change, LocalDate today, Map<Subject, String> titles, String by) {
        LocalDate until =
                change.counts() ? changes.book(change.topic()).until(change).orElse(null) : null;
        PlanId plan = change.scope().plan();
        return new Line(
                change,
                state(change, until, today),
                until,
                plan == null ? null : titles.get(Subject.of(PLAN, plan)),
                by);
    }

    private static RuleState state(RuleChange change, @Nullable LocalDate until, LocalDate today) {
        if (!change.counts()) {
            return RuleState.TAKEN_BACK;
        }
        if (change.waitsOn(today)) {
            return RuleState.PLANNED;
        }
        return until != null && until.isBefore(today) ? RuleState.OVER : RuleState.IN_FORCE;
    }
}
