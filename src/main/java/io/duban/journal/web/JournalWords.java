package io.duban.journal.web;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import io.duban.journal.JournalEntry;
import io.duban.journal.Stretch;
import io.duban.journal.SubjectNames;
import io.duban.shared.Subject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
            entry.changed().forEach(change -> ChangeWords.things(change).forEach(mentioned::add));
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

    /** Whether there is an act of this code, though it may never have been done. */
    boolean isAct(String code) {
        return !act(code).equals(code);
    }

    /** The address of the thing's own page; null where there is none. */
    public @Nullable String path(Subject subject) {
        return switch (subject.kind()) {
            case TASK -> "/tasks/" + subject.id();
            case PLAN -> "/plans/" + subject.id();
            case ORDER -> "/orders/" + subject.id();
            case CHANGE -> "/changes/" + subject.id();
            case RECTIFICATION -> "/rectifications/" + subject.id();
            case RULE -> "/rules";
            case UNIT, PERSON, ACCOUNT, CALENDAR, MODEL, JOURNAL -> null;
        };
    }

    private String text(String key, String otherwise) {
        return String.valueOf(messages.getMessage(key, null, otherwise, LocaleContextHolder.getLocale()));
    }
}
