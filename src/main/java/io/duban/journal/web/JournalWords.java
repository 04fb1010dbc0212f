package io.duban.journal.web;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import io.duban.journal.JournalEntry;
import io.duban.journal.Stretch;
import io.duban.journal.SubjectNames;
import io.duban.shared.Change;
import io.duban.shared.Subject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Entries as people read them. What was written down years ago may be an act or a field that this version no longer
 * knows: it is then shown by the name it was recorded under.
 */
@Component("journalWords")
class JournalWords {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
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
            "ReturnTo");

    /** The changes that hold an id, and of what kind of thing. */
    private static final Map<String, Subject.Kind> IDS = Map.of("unit", Subject.Kind.UNIT, "parent", Subject.Kind.PLAN);

    /** The change that holds a step, whose texts stand in the models. */
    private static final String STEP = "step";

    private final MessageSource messages;
    private final SubjectNames names;

    JournalWords(MessageSource messages, SubjectNames names) {
        this.messages = messages;
        this.names = names;
    }

    /** What people call the subjects of these entries and the things that their changes name by id. */
    public Map<Subject, String> names(Collection<Stretch> stretches) {
        Set<Subject> mentioned = new HashSet<>(subjects(stretches));
        for (JournalEntry entry : entries(stretches)) {
            entry.changed().forEach(change -> {
                thing(change, change.before()).ifPresent(mentioned::add);
                thing(change, change.after()).ifPresent(mentioned::add);
            });
        }
        return names.names(mentioned);
    }

    /** A subject by its name; by its id where that is all that is left of it, by nothing where there is only one. */
    public String called(Subject subject, @Nullable String name) {
        if (name != null) {
            return name;
        }
        return subject.kind() == Subject.Kind.JOURNAL ? "" : subject.id().toString();
    }

    static Set<Subject> subjects(Collection<Stretch> stretches) {
        return entries(stretches).stream().map(JournalEntry::subject).collect(toSet());
    }

    private static List<JournalEntry> entries(Collection<Stretch> stretches) {
        return stretches.stream().flatMap(stretch -> stretch.entries().stream()).toList();
    }

    public String act(JournalEntry entry) {
        return act(entry.act());
    }

    private String act(String code) {
        return text("act." + code, code);
    }

    /** What these acts are called, each text once. */
    Set<String> named(Collection<String> codes) {
        return codes.stream().map(this::act).collect(toCollection(TreeSet::new));
    }

    /** Those of the acts that are called like this, or whose code this is. */
    List<String> actsNamed(String words, Collection<String> codes) {
        String wanted = words.toLowerCase(Locale.ROOT);
        return codes.stream()
                .filter(code ->
                        code.equals(words) || act(code).toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
    }

    public String field(Change change) {
        return text("change." + change.field(), change.field());
    }

    /** A value before or after; constants are shown by their texts, ids by what people call the thing. */
    public String value(Change change, @Nullable String value, Map<Subject, String> known) {
        if (value == null || value.isEmpty()) {
            return text("journal.none", "");
        }
        if (change.field().equals(STEP)) {
            return text(STEP + "." + value, value);
        }
        String name = thing(change, value).map(known::get).orElse(null);
        if (name != null) {
            return name;
        }
        return switch (value) {
            case "true" -> text("change.yes", value);
            case "false" -> text("change.no", value);
            default -> change.field().equals("parts") ? listed(value) : single(value);
        };
    }

    private String single(String value) {
        return CONSTANT.matcher(value).matches() ? constant(value) : value;
    }

    private String listed(String value) {
        return LISTED.matcher(value).replaceAll(found -> Matcher.quoteReplacement(constant(found.group())));
    }

    private static Optional<Subject> thing(Change change, @Nullable String value) {
        Subject.Kind kind = IDS.get(change.field());
        return kind == null || value == null || !ID.matcher(value).matches()
                ? Optional.empty()
                : Optional.of(new Subject(kind, UUID.fromString(value)));
    }

    private String constant(String value) {
        for (String type : TYPES) {
            String found =
                    messages.getMessage("enum." + type + "." + value, null, null, LocaleContextHolder.getLocale());
            if (found != null) {
                return found;
            }
        }
        return value;
    }

    /** The address of the thing's own page; null where there is none. */
    public @Nullable String path(Subject subject) {
        return switch (subject.kind()) {
            case TASK -> "/tasks/" + subject.id();
            case PLAN -> "/plans/" + subject.id();
            case ORDER -> "/orders/" + subject.id();
            case UNIT, PERSON, ACCOUNT, CALENDAR, MODEL, JOURNAL -> null;
        };
    }

    private String text(String key, String otherwise) {
        return String.valueOf(messages.getMessage(key, null, otherwise, LocaleContextHolder.getLocale()));
    }
}
