package io.duban.process;

import static java.util.stream.Collectors.toMap;

import io.duban.shared.BusinessTime;
import io.duban.shared.PersonId;
import io.duban.shared.Role;
import io.duban.shared.UnitId;
import io.duban.shared.WorkKind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An open user task of the engine in our own words. Its first candidate group says which unit and role it waits for. */
record Step(
        String id,
        WorkKind kind,
        Model model,
        String businessKey,
        UnitId unit,
        Role role,
        UnitId aboutUnit,
        @Nullable PersonId assignee,
        boolean returned,
        @Nullable LocalDate dueOn) {

    private static final Map<String, WorkKind> KINDS =
            Arrays.stream(WorkKind.values()).collect(toMap(Step::key, kind -> kind));

    /** Where a step stands in the engine: its id there, the id of its node, and the process it belongs to. */
    record Place(String id, String node, Model model, String businessKey) {}

    /** Whom a step waits for, whose matter it is, and what was answered before it. */
    record Audience(
            Collection<String> groups,
            @Nullable String assignee,
            @Nullable UnitId about,
            @Nullable Answer before) {}

    static Step of(Place place, Audience audience, @Nullable Date due) {
        Group group = audience.groups().stream()
                .map(Group::of)
                .min((one, other) -> one.role().compareTo(other.role()))
                .orElseThrow(() -> new IllegalStateException(place.node() + " waits for nobody"));
        String assignee = audience.assignee();
        Answer before = audience.before();
        return new Step(
                place.id(),
                kind(place.node()),
                place.model(),
                place.businessKey(),
                group.unit(),
                group.role(),
                audience.about() == null ? group.unit() : audience.about(),
                assignee == null ? null : PersonId.of(assignee),
                before != null && before.isReturn(),
                due == null ? null : LocalDate.ofInstant(due.toInstant(), BusinessTime.ZONE));
    }

    static WorkKind kind(String node) {
        WorkKind kind = KINDS.get(node);
        if (kind == null) {
            throw new IllegalStateException("no kind of work is called " + node);
        }
        return kind;
    }

    /** The id that the models give to the step: {@code signFor} for {@link WorkKind#SIGN_FOR}. */
    static String key(WorkKind kind) {
        StringBuilder key = new StringBuilder();
        for (String word : kind.name().toLowerCase(Locale.ROOT).split("_", -1)) {
            key.append(key.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return key.toString();
    }

    private record Group(UnitId unit, Role role) {

        static Group of(String text) {
            int colon = text.indexOf(':');
            return new Group(UnitId.of(text.substring(0, colon)), Role.valueOf(text.substring(colon + 1)));
        }
    }
}
