package io.duban;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Thymeleaf replaces an element before it asks whether to show it, so a condition on the same element says nothing. */
class TemplatesTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern TAG = Pattern.compile("<[a-zA-Z:]+\\s(?:[^<>\"]|\"[^\"]*\")*>");
    private static final Pattern CONDITION = Pattern.compile("\\sth:(if|unless|each|with)=");

    @Test
    void haveNoConditionThatAReplacementOverrules() throws IOException {
        List<String> faults = new ArrayList<>();
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".html")).toList()) {
                overruled(Files.readString(file, UTF_8)).forEach(tag -> faults.add(file + ": " + tag));
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void areCaughtWithAConditionThatAReplacementOverrules() {
        assertThat(overruled("<p th:if=\"${a > b}\"\n th:replace=\"~{c :: d}\">"))
                .hasSize(1);
        assertThat(overruled("<p th:replace=\"~{c :: d}\" th:each=\"a : ${b}\">"))
                .hasSize(1);
        assertThat(overruled("<p th:if=\"${a}\"><b th:replace=\"~{c :: d}\">")).isEmpty();
        assertThat(overruled("<div th:fragment=\"a\" th:if=\"${b}\">")).isEmpty();
    }

    private static List<String> overruled(String template) {
        return TAG.matcher(template)
                .results()
                .map(MatchResult::group)
                .filter(tag ->
                        tag.contains("th:replace=") && CONDITION.matcher(tag).find())
                .toList();
    }
}
