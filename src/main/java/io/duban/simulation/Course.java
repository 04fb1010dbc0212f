package io.duban.simulation;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.duban.journal.Entries;
import io.duban.journal.JournalEntry;
import io.duban.journal.SubjectNames;
import io.duban.shared.BusinessTime;
import io.duban.shared.Subject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The course of all acts, as the journal has it. */
@Component
@SimulationOnly
class Course {

    private static final int PAGE = 2000;

    /** An id, or a hash of something that holds ids, is another one in every run. */
    private static final Pattern MADE_UP =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{64}");

    private final Entries entries;
    private final SubjectNames names;

    Course(Entries entries, SubjectNames names) {
        this.entries = entries;
        this.names = names;
    }

    /** The acts by year, and one hash over all of them without what no two runs have in common. */
    record Told(Map<Integer, Map<String, Long>> byYear, String hash, List<String> lines) {}

    Told tell() {
        Map<Integer, Map<String, Long>> byYear = new TreeMap<>();
        List<String> lines = new ArrayList<>();
        List<JournalEntry> page;
        @Nullable JournalEntry after = null;
        do {
            page = entries.inChainOrder(after, PAGE);
            Map<Subject, String> called = new HashMap<>(
                    names.names(page.stream().map(JournalEntry::subject).toList()));
            for (JournalEntry entry : page) {
                count(entry, byYear);
                if (entry.subjectKind() != Subject.Kind.JOURNAL) {
                    lines.add(line(entry, called.getOrDefault(entry.subject(), "")));
                }
            }
            after = page.isEmpty() ? null : page.get(page.size() - 1);
        } while (page.size() == PAGE);
        Collections.sort(lines);
        return new Told(byYear, hash(lines), lines);
    }

    private static void count(JournalEntry entry, Map<Integer, Map<String, Long>> byYear) {
        int year = LocalDate.ofInstant(entry.at(), BusinessTime.ZONE).getYear();
        byYear.computeIfAbsent(year, any -> new TreeMap<>()).merge(entry.act(), 1L, Long::sum);
    }

    private static String line(JournalEntry entry, String called) {
        String all = String.join(
                "|",
                entry.at().toString(),
                entry.subjectKind().name(),
                called,
                entry.act(),
                entry.actorName(),
                String.valueOf(entry.actingForName()),
                String.valueOf(entry.reason()),
                entry.changes());
        return MADE_UP.matcher(all).replaceAll("·");
    }

    private static String hash(List<String> lines) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            lines.forEach(line -> digest.update((line + "\n").getBytes(UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
