package io.duban.ledger.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import io.duban.journal.SearchJournal.NamedSubject;
import io.duban.journal.SubjectNames;
import io.duban.modeling.ModelSubject;
import io.duban.modeling.ReleasedModels;
import io.duban.plan.PlanDirectory;
import io.duban.plan.PlanId;
import io.duban.rules.RuleSubject;
import io.duban.rules.RuleTopic;
import io.duban.shared.Actor;
import io.duban.shared.PersonId;
import io.duban.shared.Subject;
import io.duban.shared.Visibility;
import io.duban.supervision.OrderId;
import io.duban.supervision.ReadOrder;
import io.duban.supervision.ReadRectification;
import io.duban.supervision.RectificationId;
import io.duban.task.ChangeId;
import io.duban.task.ReadChanges;
import io.duban.task.TaskId;
import io.duban.task.Tasks;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The journal keeps ids; here their names may be read from every module's tables. */
@Component
class NamesOfEverything implements SubjectNames {

    private final NameMapper mapper;
    private final Tasks tasks;
    private final PlanDirectory directory;
    private final ReadOrder readOrder;
    private final ReadChanges readChanges;
    private final ReadRectification readRectification;
    private final ReleasedModels models;
    private final MessageSource messages;

    NamesOfEverything(
            NameMapper mapper,
            Tasks tasks,
            PlanDirectory directory,
            ReadOrder readOrder,
            ReadChanges readChanges,
            ReadRectification readRectification,
            ReleasedModels models,
            MessageSource messages) {
        this.mapper = mapper;
        this.tasks = tasks;
        this.directory = directory;
        this.readOrder = readOrder;
        this.readChanges = readChanges;
        this.readRectification = readRectification;
        this.models = models;
        this.messages = messages;
    }

    @Override
    public Map<Subject, String> names(Collection<Subject> subjects) {
        Map<Subject.Kind, Set<UUID>> byKind =
                subjects.stream().collect(groupingBy(Subject::kind, mapping(Subject::id, toSet())));
        Map<Subject, String> names = new HashMap<>();
        byKind.forEach((kind, ids) ->
                named(kind, ids).forEach(named -> names.put(new Subject(kind, named.id()), named.name())));
        return names;
    }

    @Override
    public List<NamedSubject> find(String words, int size) {
        return mapper.find(new SoughtWords(words), size);
    }

    @Override
    public List<PersonId> people(String words, int size) {
        return mapper.peopleCalled(new SoughtWords(words), size);
    }

    @Override
    public Set<Subject> openable(Collection<Subject> subjects, Actor.Person reader) {
        Map<Subject.Kind, List<UUID>> byKind =
                subjects.stream().collect(groupingBy(Subject::kind, mapping(Subject::id, toList())));
        return byKind.entrySet().stream()
                .flatMap(ids -> openable(ids.getKey(), ids.getValue(), reader).map(id -> new Subject(ids.getKey(), id)))
                .collect(toSet());
    }

    private Stream<UUID> openable(Subject.Kind kind, List<UUID> ids, Actor.Person reader) {
        return switch (kind) {
            case TASK ->
                tasks.of(ids.stream().map(TaskId::new).toList()).stream()
                        .filter(task -> task.isReadableBy(reader))
                        .map(task -> task.id().value());
            case PLAN -> ids.stream().filter(id -> directory.isReadable(new PlanId(id), Visibility.of(reader)));
            case ORDER -> ids.stream().filter(id -> readOrder.isReadable(new OrderId(id), reader));
            case CHANGE -> ids.stream().filter(id -> readChanges.isReadable(new ChangeId(id), reader));
            case RECTIFICATION ->
                ids.stream().filter(id -> readRectification.isReadable(new RectificationId(id), reader));
            // Whoever reads the journal reads the rules.
            case RULE -> ids.stream();
            case UNIT, PERSON, ACCOUNT, CALENDAR, MODEL, JOURNAL -> Stream.empty();
        };
    }

    private List<NamedSubject> named(Subject.Kind kind, Set<UUID> ids) {
        return switch (kind) {
            case PLAN -> mapper.plans(ids);
            case TASK -> mapper.tasks(ids);
            case ORDER -> mapper.orders(ids);
            case CHANGE -> mapper.changes(ids);
            case RECTIFICATION -> mapper.rectifications(ids);
            case UNIT -> mapper.units(ids);
            case PERSON, ACCOUNT -> mapper.people(ids);
            case MODEL -> models(ids);
            case RULE -> rules(ids);
            case CALENDAR, JOURNAL -> List.of();
        };
    }

    private List<NamedSubject> rules(Set<UUID> ids) {
        return Arrays.stream(RuleTopic.values())
                .map(topic -> new NamedSubject(
                        Subject.Kind.RULE,
                        RuleSubject.of(topic).id(),
                        messages.getMessage("enum.RuleTopic." + topic, null, LocaleContextHolder.getLocale())))
                .filter(named -> ids.contains(named.id()))
                .toList();
    }

    /** Models have no table; what they are called they say themselves. */
    private List<NamedSubject> models(Set<UUID> ids) {
        return models.keys().stream()
                .map(key -> new NamedSubject(
                        Subject.Kind.MODEL,
                        ModelSubject.of(key).id(),
                        models.name(key, LocaleContextHolder.getLocale())))
                .filter(named -> ids.contains(named.id()))
                .toList();
    }
}
