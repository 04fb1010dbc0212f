package io.duban.worklist.internal;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.duban.plan.PlanDirectory;
import io.duban.plan.PlanId;
import io.duban.shared.Actor;
import io.duban.shared.Grant;
import io.duban.shared.PersonId;
import io.duban.shared.Visibility;
import io.duban.supervision.OrderId;
import io.duban.supervision.ReadOrder;
import io.duban.supervision.ReadRectification;
import io.duban.supervision.RectificationId;
import io.duban.task.ChangeId;
import io.duban.task.ReadChanges;
import io.duban.task.Task;
import io.duban.task.TaskId;
import io.duban.task.Tasks;
import io.duban.work.Block;
import io.duban.work.Readership;
import io.duban.worklist.internal.ReadershipMapper.Holder;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

@Component
class MyBatisReadership implements Readership {

    private final ReadershipMapper mapper;
    private final Tasks tasks;
    private final PlanDirectory plans;
    private final ReadOrder orders;
    private final ReadChanges changes;
    private final ReadRectification rectifications;

    MyBatisReadership(
            ReadershipMapper mapper,
            Tasks tasks,
            PlanDirectory plans,
            ReadOrder orders,
            ReadChanges changes,
            ReadRectification rectifications) {
        this.mapper = mapper;
        this.tasks = tasks;
        this.plans = plans;
        this.orders = orders;
        this.changes = changes;
        this.rectifications = rectifications;
    }

    /** Whoever sees as much as somebody else may read what that one may, so that each kind is asked for once. */
    @Override
    public List<Reader> of(Block.About about, UUID subject) {
        Map<PersonId, List<Holder>> people = mapper.holders(about, subject).stream()
                .collect(groupingBy(Holder::person, LinkedHashMap::new, toList()));
        Predicate<Actor.Person> readable = readable(about, subject);
        Map<Visibility, Boolean> asked = new HashMap<>();
        return people.values().stream()
                .filter(held -> asked.computeIfAbsent(Visibility.of(actor(held)), any -> readable.test(actor(held))))
                .flatMap(held -> held.stream().map(MyBatisReadership::reader).distinct())
                .sorted(comparing(Reader::unitName).thenComparing(Reader::name))
                .toList();
    }

    @Override
    public boolean isReadable(Block.About about, UUID subject, Actor.Person reader) {
        return readable(about, subject).test(reader);
    }

    private Predicate<Actor.Person> readable(Block.About about, UUID subject) {
        return switch (about) {
            case TASK -> {
                Task task = tasks.get(new TaskId(subject));
                yield task::isReadableBy;
            }
            case PLAN -> reader -> plans.isReadable(new PlanId(subject), Visibility.of(reader));
            case ORDER -> reader -> orders.isReadable(new OrderId(subject), reader);
            case CHANGE -> reader -> changes.isReadable(new ChangeId(subject), reader);
            case RECTIFICATION -> reader -> rectifications.isReadable(new RectificationId(subject), reader);
        };
    }

    private static Actor.Person actor(Collection<Holder> held) {
        Holder one = held.iterator().next();
        return new Actor.Person(
                one.person(),
                one.name(),
                held.stream()
                        .map(grant -> Grant.own(grant.unit(), grant.role()))
                        .toList());
    }

    private static Reader reader(Holder held) {
        return new Reader(held.person(), held.name(), held.unit(), held.unitName());
    }
}
