package io.duban;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import io.duban.shared.Act;
import io.duban.shared.Role;
import io.duban.work.Answer;
import jakarta.validation.Constraint;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** Every text that a person may read stands in the messages, in both languages, and nowhere else. */
class MessagesTest {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path CODE = Path.of("src/main/java");

    private static final Pattern IN_EXPRESSION = Pattern.compile("#\\{([\\w.]+)[}(]");
    private static final Pattern QUOTED = Pattern.compile("'([a-z][A-Za-z]*(?:\\.[\\w]+)*\\.?)'");
    private static final Pattern IN_CODE =
            Pattern.compile("\"((?:done|refusal|act|enum)\\.[\\w.]+)\"(\\s*\\+)?|message = \"\\{([\\w.]+)}\"");
    private static final Pattern REFUSAL_PREFIX = Pattern.compile("super\\(\"(refusal\\.[\\w.]+\\.)\"\\s*\\+");
    private static final Pattern REFUSAL_REASON = Pattern.compile("super\\(\\s*\"([a-z]\\w*)\"");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Set<String> SPOKEN = Set.of("title", "placeholder", "alt", "aria-label", "content", "label");
    private static final Set<String> SILENT = Set.of("script", "style", "kbd", "code", "meta");

    private final Map<String, String> chinese = load("");
    private final Map<String, String> english = load("_en");

    @Test
    void areTheSameInBothLanguages() {
        assertThat(english.keySet()).containsExactlyInAnyOrderElementsOf(chinese.keySet());
    }

    @Test
    void areNeverEmpty() {
        assertThat(chinese).noneSatisfy((key, text) -> assertThat(text).isBlank());
        assertThat(english).noneSatisfy((key, text) -> assertThat(text).isBlank());
    }

    @Test
    void takeTheSameArgumentsInBothLanguages() {
        assertThat(chinese.keySet().stream().filter(english::containsKey).filter(key -> !placeholders(chinese.get(key))
                        .equals(placeholders(english.get(key)))))
                .isEmpty();
    }

    @Test
    void swallowNoArgumentBehindAnApostrophe() {
        assertThat(Stream.of(chinese, english)
                        .flatMap(texts -> texts.entrySet().stream())
                        .filter(text -> swallowed(text.getValue()))
                        .map(Map.Entry::getKey))
                .isEmpty();
        assertThat(swallowed("the department's {0}")).isTrue();
        assertThat(swallowed("the department''s {0}")).isFalse();
    }

    @Test
    void standInOnePlaceOnly() throws IOException {
        assertThat(repeated("")).isEmpty();
        assertThat(repeated("_en")).isEmpty();
    }

    @Test
    void existForEveryKeyInATemplate() throws IOException {
        List<String> missing = new ArrayList<>();
        for (Path template : files(TEMPLATES, ".html")) {
            keysIn(Files.readString(template, UTF_8)).stream()
                    .filter(this::isMissing)
                    .forEach(key -> missing.add(template.getFileName() + ": " + key));
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void areMissedWhenATemplateNamesOneThatIsNotThere() {
        assertThat(keysIn("<p th:text=\"#{web.nothing}\"></p>")).allMatch(this::isMissing);
        assertThat(keysIn("<p th:replace=\"~{fragments/field :: text('a', 'web.nothing', 1, true)}\"></p>"))
                .anyMatch(this::isMissing);
        assertThat(keysIn("<p th:text=\"#{${'web.nothing.' + x}}\"></p>")).anyMatch(this::isMissing);
        assertThat(keysIn("<p th:text=\"#{${'web.nav.' + x}}\"></p>"))
                .isNotEmpty()
                .noneMatch(this::isMissing);
    }

    @Test
    void existForEveryKeyInTheCode() throws IOException {
        List<String> missing = new ArrayList<>();
        for (Path source : files(CODE, ".java")) {
            String code = Files.readString(source, UTF_8);
            Stream.concat(keysInCode(code), refusals(code))
                    .filter(this::isMissing)
                    .forEach(key -> missing.add(source.getFileName() + ": " + key));
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void existForEveryAct() {
        List<String> missing = enums().filter(Act.class::isAssignableFrom)
                .flatMap(type -> constants("act.", type))
                .filter(this::isMissing)
                .toList();
        assertThat(missing).isEmpty();
    }

    /** A rule of our own for what is typed is told by its own name where its message is not named. */
    @Test
    void existForEveryRuleOfAForm() {
        List<String> rules = OurClasses.ALL.stream()
                .filter(type -> type.isAnnotatedWith(Constraint.class))
                .map(JavaClass::getSimpleName)
                .toList();
        assertThat(rules).contains("CompleteRow", "FittingLimit");
        assertThat(rules).filteredOn(this::isMissing).isEmpty();
    }

    @Test
    void existForAllConstantsOfAnEnumOrForNone() {
        List<String> missing = enums().filter(
                        type -> type == Role.class || constants("enum.", type).anyMatch(chinese::containsKey))
                .flatMap(type -> constants("enum.", type))
                .filter(this::isMissing)
                .toList();
        assertThat(missing).isEmpty();
    }

    /** What was answered is told where it was done, and offered where models are drawn. */
    @Test
    void existForEveryAnswer() {
        assertThat(Stream.of(Answer.values())
                        .flatMap(answer -> Stream.of("worklist.answer." + answer, "modeling.answer." + answer)))
                .filteredOn(this::isMissing)
                .isEmpty();
    }

    @Test
    void leaveNoLiteralTextInTemplates() throws IOException {
        List<String> literals = new ArrayList<>();
        for (Path template : files(TEMPLATES, ".html")) {
            literals(Files.readString(template, UTF_8))
                    .forEach(text -> literals.add(template.getFileName() + ": " + text));
        }
        assertThat(literals).isEmpty();
    }

    @Test
    void areMissedWhenATemplateHoldsTheTextItself() {
        assertThat(literals("<p>签收</p>")).containsExactly("签收");
        assertThat(literals("<p th:text=\"#{a.b}\">Sign</p>")).containsExactly("Sign");
        assertThat(literals("<a title=\"Sign\"> → [[#{a.b}]]</a>")).containsExactly("Sign");
        assertThat(literals("<p th:text=\"${x ? '签收' : ''}\"></p>")).containsExactly("${x ? '签收' : ''}");
        assertThat(literals("<kbd>Enter</kbd><!-- a remark -->")).isEmpty();
    }

    private boolean isMissing(String key) {
        if (key.endsWith(".")) {
            return chinese.keySet().stream().noneMatch(known -> known.startsWith(key));
        }
        return !chinese.containsKey(key) || !english.containsKey(key);
    }

    /** Keys in expressions, and whatever in quotes begins like a key of ours; one that ends with a dot is a beginning. */
    private Set<String> keysIn(String template) {
        Set<String> beginnings =
                chinese.keySet().stream().map(key -> key.split("\\.")[0]).collect(Collectors.toSet());
        Set<String> keys = new TreeSet<>();
        Matcher direct = IN_EXPRESSION.matcher(template);
        while (direct.find()) {
            keys.add(direct.group(1));
        }
        Matcher quoted = QUOTED.matcher(template);
        while (quoted.find()) {
            String text = quoted.group(1);
            if (text.contains(".") && beginnings.contains(text.split("\\.")[0]) && !text.endsWith(".html")) {
                keys.add(text);
            }
        }
        return keys;
    }

    private static Stream<String> keysInCode(String code) {
        return IN_CODE.matcher(code)
                .results()
                .filter(found -> found.group(2) == null)
                .map(found -> found.group(3) == null ? found.group(1) : found.group(3))
                .filter(key -> !key.equals("enum.") && !key.equals("act."));
    }

    /** A family of refusals names its beginning once and each reason by itself. */
    private static Stream<String> refusals(String code) {
        Matcher prefix = REFUSAL_PREFIX.matcher(code);
        return prefix.find()
                ? REFUSAL_REASON.matcher(code).results().map(reason -> prefix.group(1) + reason.group(1))
                : Stream.empty();
    }

    private static List<String> literals(String template) {
        List<String> found = new ArrayList<>();
        Jsoup.parse(template, "", Parser.xmlParser()).traverse((node, depth) -> collect(node, found));
        return found;
    }

    private static void collect(Node node, List<String> found) {
        if (node instanceof Comment) {
            return;
        }
        if (node instanceof TextNode text && !isSilent(text.parent())) {
            String literal =
                    text.getWholeText().replaceAll("\\[[\\[(].*?[)\\]]]", "").strip();
            if (LETTER.matcher(literal.replaceAll("<!DOCTYPE[^>]*>", "")).find()) {
                found.add(literal);
            }
        }
        if (node instanceof Element element && !element.tagName().equals("meta")) {
            element.attributes().forEach(attribute -> {
                boolean spoken = SPOKEN.contains(attribute.getKey());
                boolean han = attribute.getValue().codePoints().anyMatch(Character::isIdeographic);
                if (han || (spoken && LETTER.matcher(attribute.getValue()).find())) {
                    found.add(attribute.getValue());
                }
            });
        }
    }

    private static boolean isSilent(Node parent) {
        return parent != null && SILENT.contains(parent.nodeName());
    }

    private static Stream<Class<?>> enums() {
        return OurClasses.ALL.stream().filter(type -> type.isEnum()).map(type -> type.reflect());
    }

    private static Stream<String> constants(String prefix, Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> prefix + type.getSimpleName() + "." + ((Enum<?>) constant).name());
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private static boolean swallowed(String text) {
        return PLACEHOLDER.matcher(text).find() && text.replace("''", "").contains("'");
    }

    private static Set<String> repeated(String language) throws IOException {
        Map<String, Integer> counts = new HashMap<>();
        for (Path file : bundles(language)) {
            Files.readAllLines(file, UTF_8).stream()
                    .map(line -> line.split("=", 2)[0].strip())
                    .filter(key -> !key.isEmpty() && !key.startsWith("#"))
                    .forEach(key -> counts.merge(key, 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .filter(count -> count.getValue() > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> load(String language) {
        Map<String, String> texts = new TreeMap<>();
        try {
            for (Path file : bundles(language)) {
                Properties properties = new Properties();
                try (Reader reader = Files.newBufferedReader(file, UTF_8)) {
                    properties.load(reader);
                }
                properties.forEach((key, text) -> texts.put((String) key, (String) text));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return texts;
    }

    private static List<Path> bundles(String language) throws IOException {
        return files(MESSAGES, ".properties").stream()
                .filter(file -> file.toString().endsWith("_en.properties") == language.equals("_en"))
                .toList();
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
