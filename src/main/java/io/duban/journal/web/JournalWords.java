package io.duban.journal.web;

import io.duban.journal.JournalEntry;
import io.duban.shared.Change;
import io.duban.shared.Subject;
import java.util.List;
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
            "WorkKind");

    private final MessageSource messages;

    JournalWords(MessageSource messages) {
        this.messages = messages;
    }

    public String act(JournalEntry entry) {
        return text("act." + entry.act(), entry.act());
    }

    public String field(Change change) {
        return text("change." + change.field(), change.field());
    }

    /** A value before or after; constants are shown by their texts. */
    public String value(Change change, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            return text("journal.none", "");
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
