package io.duban;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The README sends people to words on the screen, set in bold: they must stand there letter by letter. */
class ReadmeTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern BOLD = Pattern.compile("\\*\\*([^*]+)\\*\\*");

    @Test
    void namesOnlyWordsThatStandOnTheScreens() throws IOException {
        List<String> named = named(Files.readString(Path.of("README.md"), UTF_8));

        assertThat(named).hasSizeGreaterThan(40).allMatch(new Screens()::show);
    }

    @Test
    void isCaughtWithWordsThatStandNowhere() throws IOException {
        Screens screens = new Screens();
        assertThat(screens.show("审定并下达")).isFalse();
        assertThat(screens.show("前进 7 天")).isTrue();
        assertThat(screens.show("拟制蓝色督办单")).isTrue();
        assertThat(named("**Issue a plan.** 规划 → **提交\n   审定**")).containsExactly("提交 审定");
    }

    private static List<String> named(String text) {
        return BOLD.matcher(text)
                .results()
                .map(found -> found.group(1).replaceAll("\\s+", " "))
                .filter(words -> words.codePoints().anyMatch(Character::isIdeographic))
                .toList();
    }

    /** Every Chinese text and name in a model, with anything at the place of an argument, and the titles of the sample's draft. */
    private static final class Screens {

        private static final Pattern NAME = Pattern.compile(" name=\"([^\"]+)\"");

        private final Pattern texts;
        private final String draft = Files.readString(RESOURCES.resolve("sample/draft.json"), UTF_8);

        Screens() throws IOException {
            List<String> all = new ArrayList<>();
            try (Stream<Path> files = Files.list(RESOURCES.resolve("messages"))) {
                for (Path file : files.filter(one -> !one.toString().endsWith("_en.properties"))
                        .toList()) {
                    all.addAll(values(file));
                }
            }
            all.addAll(namesInModels());
            texts = Pattern.compile(all.stream()
                    .filter(Screens::saysSomething)
                    .map(Screens::anyArgument)
                    .collect(Collectors.joining("|")));
        }

        boolean show(String words) {
            return texts.matcher(words).matches() || draft.contains("\"title\": \"" + words + "\"");
        }

        /** A step and an answer are called what their model calls them. */
        private static List<String> namesInModels() throws IOException {
            List<String> names = new ArrayList<>();
            try (Stream<Path> models = Files.list(Path.of("processes"))) {
                for (Path model :
                        models.filter(one -> one.toString().endsWith(".bpmn")).toList()) {
                    NAME.matcher(Files.readString(model, UTF_8)).results().forEach(found -> names.add(found.group(1)));
                }
            }
            return names;
        }

        private static List<String> values(Path file) throws IOException {
            Properties read = new Properties();
            try (Reader reader = Files.newBufferedReader(file, UTF_8)) {
                read.load(reader);
            }
            return read.values().stream().map(String::valueOf).toList();
        }

        /** A text that only hands on what it is given would allow every word. */
        private static boolean saysSomething(String text) {
            return text.replaceAll("\\{\\d\\}", "").codePoints().anyMatch(Character::isLetter);
        }

        private static String anyArgument(String text) {
            return Stream.of(text.split("\\{\\d\\}", -1))
                    .map(Pattern::quote)
                    .collect(Collectors.joining("[^，。]{1,10}"));
        }
    }
}
