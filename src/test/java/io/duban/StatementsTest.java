package io.duban;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the mappers' statements may say: their own module's tables, no text pasted in, nothing overwritten unseen. */
class StatementsTest {

    private static final Path MAPPERS = Path.of("src/main/resources/io/duban");
    private static final Path TABLES = Path.of("sql");
    private static final Set<String> MAY_READ_ALL = Set.of("worklist", "ledger");

    private static final Pattern STATEMENT =
            Pattern.compile("<(select|insert|update|delete|sql)\\b([^>]*)>(.*?)</\\1>", Pattern.DOTALL);
    private static final Pattern TABLE =
            Pattern.compile("(?<!KEY )\\b(FROM|JOIN|INTO|UPDATE|TABLE)\\s+([a-z]+_[a-z_]+)\\b");
    private static final Pattern FRAGMENT = Pattern.compile("<sql id=\"named\">.*?</sql>", Pattern.DOTALL);
    private static final Pattern LOWER = Pattern.compile(
            "(?<![#{.\\w])(select|from|where|insert into|update|delete|join|order by|group by|values)\\s");

    @Test
    void keepToTheRules() throws IOException {
        List<String> faults = new ArrayList<>();
        for (Path mapper : mappers()) {
            String module = MAPPERS.relativize(mapper).getName(0).toString();
            faults(module, Files.readString(mapper, UTF_8), versioned())
                    .forEach(fault -> faults.add(mapper.getFileName() + ": " + fault));
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void liveBesideTheirInterfaces() throws IOException {
        assertThat(mappers()).isNotEmpty().allSatisfy(mapper -> {
            String type = "io/duban/"
                    + MAPPERS.relativize(mapper).toString().replace('\\', '/').replace(".xml", "");
            assertThat(Path.of("src/main/java", type + ".java")).exists();
            assertThat(Files.readString(mapper, UTF_8)).contains("namespace=\"" + type.replace('/', '.') + "\"");
        });
    }

    @Test
    void findTheTablesWithAVersion() throws IOException {
        assertThat(versioned()).contains("task_task", "plan_plan").doesNotContain("journal_entry");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<select id='a'>SELECT id FROM plan_plan</select> | names plan_plan",
                "<select id='a'>SELECT id FROM task_task JOIN plan_item ON TRUE</select> | names plan_item",
                "<update id='a'>UPDATE plan_plan SET title = 1</update> | names plan_plan",
                "<select id='a'>SELECT * FROM task_task</select> | selects everything",
                "<select id='a'>SELECT id FROM task_task ORDER BY ${order}</select> | pastes text in",
                "<select id='a'>SELECT ${of}.id FROM task_task</select> | pastes text in",
                "<sql id='a'><include refid=\"named\"/></sql> | pastes text in",
                "<update id='a'>UPDATE task_task SET title = #{title} WHERE id = #{id}</update> | overwrites without a version",
                "<select id='a'>select id from task_task</select> | keywords in lower case",
                "<cache/> | keeps a cache"
            })
    void areSeenToBreakTheRules(String statement, String fault) {
        assertThat(faults("task", statement, Set.of("task_task"))).anyMatch(found -> found.contains(fault));
    }

    @Test
    void mayReadEveryTableForTheWorkListAndTheLedgerButWriteOnlyTheirOwn() {
        assertThat(faults("ledger", "<select id='a'>SELECT id FROM plan_plan</select>", Set.of()))
                .isEmpty();
        assertThat(faults("worklist", "<delete id='a'>DELETE FROM plan_plan</delete>", Set.of()))
                .isNotEmpty();
    }

    private static List<String> faults(String module, String xml, Set<String> versioned) {
        List<String> faults = new ArrayList<>();
        if (pastes(xml)) {
            faults.add("pastes text in: ${");
        }
        if (xml.contains("<cache")) {
            faults.add("keeps a cache");
        }
        Matcher statement = STATEMENT.matcher(xml.replaceAll("(?s)<!--.*?-->", ""));
        while (statement.find()) {
            boolean reads =
                    statement.group(1).equals("select") || statement.group(1).equals("sql");
            String text = statement.group(3).replaceAll("<[^>]*>", " ").replaceAll("'[^']*'", "''");
            faults.addAll(faultsOf(module, reads, text, versioned));
        }
        return faults;
    }

    /** The alias of a fragment's table is no text of anybody's, where whoever includes the fragment names it. */
    private static boolean pastes(String xml) {
        String rest = FRAGMENT.matcher(xml)
                .results()
                .map(MatchResult::group)
                .reduce(xml, (all, one) -> all.replace(one, one.replace("${of}.", "of.")));
        return rest.contains("${") || xml.matches("(?s).*<include refid=\"[\\w.]*\\bnamed\"/>.*");
    }

    private static List<String> faultsOf(String module, boolean reads, String text, Set<String> versioned) {
        List<String> faults = new ArrayList<>();
        Matcher table = TABLE.matcher(text);
        while (table.find()) {
            String name = table.group(2);
            if (!name.startsWith(module + "_") && !(reads && MAY_READ_ALL.contains(module))) {
                faults.add("names " + name);
            }
            if (table.group(1).equals("UPDATE")
                    && versioned.contains(name)
                    && !text.contains("version = version + 1")) {
                faults.add("overwrites without a version: " + name);
            }
        }
        if (text.matches("(?s).*SELECT\\s+(\\w+\\.)?\\*.*")) {
            faults.add("selects everything");
        }
        if (LOWER.matcher(text).find()) {
            faults.add("keywords in lower case: " + text.strip());
        }
        return faults;
    }

    private static Set<String> versioned() throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.list(TABLES)) {
            for (Path file : files.toList()) {
                Matcher table = Pattern.compile("CREATE TABLE (\\w+) \\((.*?)\\n\\)", Pattern.DOTALL)
                        .matcher(Files.readString(file, UTF_8));
                while (table.find()) {
                    if (table.group(2).matches("(?s).*\\n\\s+version\\s+INT.*")) {
                        names.add(table.group(1));
                    }
                }
            }
        }
        return names;
    }

    private static List<Path> mappers() throws IOException {
        try (Stream<Path> files = Files.walk(MAPPERS)) {
            return files.filter(file -> file.toString().endsWith(".xml"))
                    .sorted()
                    .toList();
        }
    }
}
