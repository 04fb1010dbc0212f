package io.duban.report.web;

import io.duban.organization.Names;
import io.duban.organization.People;
import io.duban.organization.UnitNames;
import io.duban.report.CheckTargets;
import io.duban.report.ClaimFiles;
import io.duban.report.OpenOrders;
import io.duban.report.ReadClaims;
import io.duban.report.Review;
import io.duban.report.TaskYear;
import io.duban.shared.Actor;
import io.duban.shared.PersonId;
import io.duban.shared.PersonName;
import io.duban.shared.Role;
import io.duban.task.Task;
import io.duban.task.TaskId;
import io.duban.task.Tasks;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what a page about the end of a task shows; a task that may not be read is missing. */
@Component
class ClaimViews {

    private final Tasks tasks;
    private final YearViews years;
    private final ReadClaims claims;
    private final CheckTargets targets;
    private final ClaimFiles files;
    private final OpenOrders orders;
    private final People people;

    ClaimViews(
            Tasks tasks,
            YearViews years,
            ReadClaims claims,
            CheckTargets targets,
            ClaimFiles files,
            OpenOrders orders,
            People people) {
        this.tasks = tasks;
        this.years = years;
        this.claims = claims;
        this.targets = targets;
        this.files = files;
        this.orders = orders;
        this.people = people;
    }

    /** Of the running year of the task. */
    ClaimView of(TaskId id, Actor.Person reader) {
        Task task = tasks.get(id);
        return of(id, Objects.requireNonNullElse(task.year(), task.term().firstYear()), reader);
    }

    /** Of another year, with which an earlier life of the task ended. */
    ClaimView of(TaskId id, int year, Actor.Person reader) {
        Task task = tasks.get(id);
        YearView view = years.of(new TaskYear(id, year), reader);
        ReadClaims.Decided decided = claims.of(id, reader).stream()
                .filter(one -> one.claim().of().year() == year)
                .findFirst()
                .orElse(null);
        return new ClaimView(
                view,
                decided,
                targets.of(task),
                decided == null || decided.own() ? List.of() : files.of(decided.claim()),
                orders.ofTask(id, reader),
                tasks.children(id).stream()
                        .filter(child -> !child.state().isEnded())
                        .toList(),
                new Names(UnitNames.NONE, people.names(mentioned(decided))));
    }

    /** Who is asked next, as whoever acts is told before. */
    List<PersonName> next(Task task, Role role) {
        return years.next(task, role);
    }

    private static Set<PersonId> mentioned(ReadClaims.@Nullable Decided decided) {
        Set<PersonId> mentioned = new HashSet<>();
        if (decided != null) {
            decided.decisions().stream().map(Review::decidedBy).forEach(mentioned::add);
            add(mentioned, decided.claim().written().by());
            add(mentioned, decided.claim().course().submittedBy());
        }
        return mentioned;
    }

    private static void add(Set<PersonId> people, @Nullable PersonId person) {
        if (person != null) {
            people.add(person);
        }
    }
}
