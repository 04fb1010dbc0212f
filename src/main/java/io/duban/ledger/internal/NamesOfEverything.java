package io.duban.ledger.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import io.duban.journal.SearchJournal.NamedSubject;
import io.duban.journal.SubjectNames;
import io.duban.shared.Subject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The journal keeps ids; here their names may be read from every module's tables. */
@Component
class NamesOfEverything implements SubjectNames {

    private final NameMapper mapper;

    NamesOfEverything(NameMapper mapper) {
        this.mapper = mapper;
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
        return mapper.find(LikePattern.containing(words), size);
    }

    private List<NamedSubject> named(Subject.Kind kind, Set<UUID> ids) {
        return switch (kind) {
            case PLAN -> mapper.plans(ids);
            case TASK -> mapper.tasks(ids);
            case ORDER -> mapper.orders(ids);
            case UNIT -> mapper.units(ids);
            case PERSON, ACCOUNT -> mapper.people(ids);
            case CALENDAR, MODEL, JOURNAL -> List.of();
        };
    }
}
