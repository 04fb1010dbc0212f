package io.duban.journal.web;

import io.duban.shared.BusinessTime;
import io.duban.shared.Change;
import io.duban.shared.Subject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What was changed, as people read it: the field, and its value before and after. */
@Component("changeWords")
class ChangeWords {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern INSTANT =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d{1,9})?)?Z");
    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z_]+");

    /** How a task's units stand in one value: each name with its responsibility. */
    private static final Pattern LISTED = Pattern.compile("(?<= )[A-Z][A-Z_]+(?=、|$)");

    /** Whose constants are written down as values, under their names in the code. */
    private static final List<String> TYPES = List.of(
            "Role",
            "Tier",
            "UnitKind",
            "PlanState",
            "PlanKind",
            "ItemKind",
            "TaskState",
            "YearPhase",
            "SigningState",
            "Responsibility",
            "OrderState",
            "Rung",
            "ReturnTo",
            "ChangeState",
            "ChangeMatter",
            "RuleTopic");

    /** Whose states an entry about such a thing holds; the code has one name for several that are called otherwise. */
    private static final Map<Subject.Kind, String> STATES = Map.of(
            Subject.Kind.PLAN, "PlanState",
            Subject.Kind.TASK, "TaskState",
            Subject.Kind.ORDER, "OrderState",
            Subject.Kind.CHANGE, "ChangeState");

    /** The changes that hold an id, and of what kind of thing. */
    private static final Map<String, Subject.Kind> IDS = Map.of("unit", Subject.Kind.UNIT, "parent", Subject.Kind.PLAN);

    /** Before the key of a step, whose texts stand in the models; and the changes that hold one. */
    private static final String STEP = "step";

    private static final Set<String> STEPS = Set.of(STEP, "backTo");

    /** The changes by which it can be checked that a content is still the one that was handed in. */
    private static final Set<String> CHECKSUMS = Set.of("sha256", "contentSha256");

    private final MessageSource messages;

    ChangeWords(MessageSource messages) {
        this.messages = messages;
    }

    /** Without what only those who check the journal have a use for. */
    public List<Change> toRead(List<Change> changes) {
        return changes.stream()
                .filter(change -> !CHECKSUMS.contains(change.field()))
                .toList();
    }

    public String field(Change change) {
        return text("change." + change.field(), change.field());
    }

    /** A value before or after; constants are shown by their texts, ids by what people call the thing. */
    public String value(Subject.Kind about, Change change, @Nullable String value, Map<Subject, String> known) {
        if (value == null || value.isEmpty()) {
            return text("journal.none", "");
        }
        if (STEPS.contains(change.field())) {
            return text(STEP + "." + value, value);
        }
        Optional<String> named = thing(change, value).map(known::get).or(() -> state(about, change, value));
        if (named.isPresent()) {
            return named.get();
        }
        return switch (value) {
            case "true" -> text("change.yes", value);
            case "false" -> text("change.no", value);
            default -> change.field().equals("parts") ? listed(value) : single(value);
        };
    }

    private Optional<String> state(Subject.Kind about, Change change, String value) {
        return change.field().equals("state")
                ? Optional.ofNullable(STATES.get(about)).map(type -> constant(type, value))
                : Optional.empty();
    }

    private String single(String value) {
        if (INSTANT.matcher(value).matches()) {
            return BusinessTime.minute(Instant.parse(value));
        }
        return CONSTANT.matcher(value).matches() ? constant(value) : value;
    }

    private String listed(String value) {
        return LISTED.matcher(value).replaceAll(found -> Matcher.quoteReplacement(constant(found.group())));
    }

    /** What a change names by ids, before and after it. */
    static Stream<Subject> things(Change change) {
        return Stream.of(thing(change, change.before()), thing(change, change.after()))
                .flatMap(Optional::stream);
    }

    private static Optional<Subject> thing(Change change, @Nullable String value) {
        Subject.Kind kind = IDS.get(change.field());
        return kind == null || value == null || !ID.matcher(value).matches()
                ? Optional.empty()
                : Optional.of(new Subject(kind, UUID.fromString(value)));
    }

    private String constant(String value) {
        for (String type : TYPES) {
            String found = constant(type, value);
            if (found != null) {
                return found;
            }
        }
        return value;
    }

    private @Nullable String constant(String type, String value) {
        return messages.getMessage("enum." + type + "." + value, null, null, LocaleContextHolder.getLocale());
    }

    private String text(String key, String otherwise) {
        return String.valueOf(messages.getMessage(key, null, otherwise, LocaleContextHolder.getLocale()));
    }
}
