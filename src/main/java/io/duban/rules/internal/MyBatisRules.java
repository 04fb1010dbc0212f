package io.duban.rules.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.duban.database.KeptSettings;
import io.duban.rules.RuleBook;
import io.duban.rules.RuleChange;
import io.duban.rules.RuleChangeId;
import io.duban.rules.RuleChanges;
import io.duban.rules.RuleFilter;
import io.duban.rules.RuleNumbers;
import io.duban.rules.RuleScope;
import io.duban.rules.RuleTopic;
import io.duban.shared.Missing;
import io.duban.shared.StaleAggregate;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisRules implements RuleChanges {

    private static final TypeReference<Map<String, List<Integer>>> NUMBERS = new TypeReference<>() {};

    private final RuleMapper mapper;
    private final ObjectMapper json;
    private final KeptSettings<RuleTopic, RuleBook> books;

    MyBatisRules(RuleMapper mapper, ObjectMapper json) {
        this.mapper = mapper;
        this.json = json;
        this.books = new KeptSettings<>(topic -> new RuleBook(topic, changes(mapper.ofTopic(topic))));
    }

    @Override
    public RuleBook book(RuleTopic topic) {
        return books.get(topic);
    }

    @Override
    public List<RuleChange> of(RuleTopic topic, RuleScope scope) {
        return changes(mapper.of(topic, scope.toString()));
    }

    @Override
    public RuleChange get(RuleChangeId id, RuleFilter filter) {
        return Optional.ofNullable(mapper.get(id, filter)).map(this::change).orElseThrow(() -> new Missing(id));
    }

    @Override
    public List<RuleChange> page(RuleFilter filter, @Nullable RuleChangeId after, int size) {
        return changes(mapper.page(filter, after, size));
    }

    @Override
    public void add(RuleChange change) {
        books.changed();
        try {
            mapper.insert(row(change));
        } catch (DuplicateKeyException faster) {
            throw new StaleAggregate(change.topic() + " " + change.scope());
        }
    }

    @Override
    public void save(RuleChange change) {
        books.changed();
        if (mapper.update(row(change)) == 0) {
            throw new StaleAggregate(change.id());
        }
    }

    private List<RuleChange> changes(List<RuleRow> rows) {
        return rows.stream().map(this::change).toList();
    }

    private RuleChange change(RuleRow row) {
        return new RuleChange(
                row.id(),
                row.topic(),
                RuleScope.of(row.scope()),
                row.officeUnitId(),
                row.serial(),
                row.fromOn(),
                row.numbers() == null ? null : read(row.numbers()),
                row.reason(),
                row.plannedBy(),
                row.plannedAt(),
                row.takenBackAt(),
                row.version());
    }

    private RuleRow row(RuleChange change) {
        return new RuleRow(
                change.id(),
                change.topic(),
                change.scope().toString(),
                change.office(),
                change.serial(),
                change.fromOn(),
                change.numbers() == null ? null : written(change.numbers()),
                change.reason(),
                change.plannedBy(),
                change.plannedAt(),
                change.takenBackAt(),
                change.version());
    }

    private RuleNumbers read(String text) {
        try {
            return new RuleNumbers(json.readValue(text, NUMBERS));
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private String written(RuleNumbers numbers) {
        try {
            return json.writeValueAsString(numbers.byName());
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
