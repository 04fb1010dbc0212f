package io.duban.bench;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * {@code docs/benchmarks.md}, a chapter for each benchmark, and the same figures as JSON beside it. A benchmark that is run
 * again replaces its own chapter and leaves the others as they are.
 */
final class BenchDocument {

    private static final String TITLE = "# Benchmarks\n\n";
    private static final Pattern CHAPTER = Pattern.compile("(?m)^## (.*)$");

    private final Path page;
    private final Path figures;

    BenchDocument(Path folder) {
        page = folder.resolve("benchmarks.md");
        figures = folder.resolve("benchmarks.json");
    }

    /**
     * Puts a chapter in the place of the one with its name, or at the end.
     *
     * @param text without its heading
     * @param rows each with the benchmark's name under {@code benchmark}
     */
    void put(String chapter, String text, List<Map<String, Object>> rows) throws IOException {
        List<String> chapters = new ArrayList<>(chapters());
        String whole = "## " + chapter + "\n\n" + text.strip() + "\n\n";
        int old = index(chapters, chapter);
        if (old < 0) {
            chapters.add(whole);
        } else {
            chapters.set(old, whole);
        }
        Files.writeString(page, (TITLE + String.join("", chapters)).strip() + "\n");
        write(rows);
    }

    /** The machine, the software and the command, as the head of a chapter. */
    static String circumstances(String benchmark, String arguments, String server) {
        return """
                ```
                mvn -Pbench test-compile exec:exec -Dbench=%s -Dbench.arguments="%s"
                ```

                %s, %d processors, %s %s, %d MB of heap, MariaDB %s that waits for the disk at each commit.

                """
                .formatted(
                        benchmark,
                        arguments,
                        LocalDate.now(ZoneId.systemDefault()),
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("java.vm.name"),
                        System.getProperty("java.version"),
                        Runtime.getRuntime().maxMemory() >> 20,
                        // The server says 11.4.5-MariaDB.
                        server.replaceFirst("-.*", ""));
    }

    /** A line of the table of goals; {@code reached} null where that much was not measured. */
    static String goal(String what, String goal, String measured, @Nullable Boolean reached) {
        String verdict = reached == null ? "not measured" : reached ? "reached" : "missed";
        return "| %s | %s | %s | %s |%n".formatted(what, goal, measured, verdict);
    }

    static String goals(String lines) {
        return "### Goals\n\n| | goal | measured | |\n|---|---|---|---|\n" + lines;
    }

    private List<String> chapters() throws IOException {
        if (!Files.exists(page)) {
            return List.of();
        }
        String text = Files.readString(page);
        List<Integer> begins =
                CHAPTER.matcher(text).results().map(found -> found.start()).toList();
        List<String> chapters = new ArrayList<>();
        for (int at = 0; at < begins.size(); at++) {
            int end = at + 1 < begins.size() ? begins.get(at + 1) : text.length();
            chapters.add(text.substring(begins.get(at), end).strip() + "\n\n");
        }
        return chapters;
    }

    private static int index(List<String> chapters, String name) {
        for (int at = 0; at < chapters.size(); at++) {
            Matcher heading = CHAPTER.matcher(chapters.get(at));
            if (heading.find() && heading.group(1).equals(name)) {
                return at;
            }
        }
        return -1;
    }

    private void write(List<Map<String, Object>> rows) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        List<Map<String, Object>> before = Files.exists(figures)
                ? mapper.readValue(figures.toFile(), new TypeReference<List<Map<String, Object>>>() {})
                : List.of();
        Object name = rows.get(0).get("benchmark");
        List<Map<String, Object>> all = Stream.concat(
                        before.stream().filter(row -> !name.equals(row.get("benchmark"))), rows.stream())
                .toList();
        mapper.writerWithDefaultPrettyPrinter().writeValue(figures.toFile(), all);
    }
}
