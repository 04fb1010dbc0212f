package io.duban;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * How many regular expressions the reader is made of. What a number, a day, a year, a label or the end of a sentence looks
 * like is said in one place (vocabulary, characters); a pattern more is often a second opinion on that.
 */
class PatternsTest {

    /** So many there are. It may fall; where it has to rise, say in the commit which place could not serve. */
    private static final int MOST = 239;

    private static final Path READING = Path.of("src/main/java/io/duban/reading");
    private static final Pattern WRITTEN =
            Pattern.compile("Pattern\\s*\\.compile\\(\\s*(\"(?:[^\"\\\\]|\\\\.)*\")\\s*[,)]");
    private static final Set<String> OF_STRINGS = Set.of("matches", "replaceAll", "replaceFirst");

    private static final JavaClasses READER = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.duban.reading");

    @Test
    void areNotMoreThanTheyWere() {
        assertThat(calls().filter(PatternsTest::compiles).count()).isLessThanOrEqualTo(MOST);
    }

    /** Such a pattern is compiled anew every time, and nobody counts it. */
    @Test
    void areNotMadeInPassing() {
        assertThat(calls().filter(PatternsTest::isInPassing).map(JavaMethodCall::getDescription))
                .isEmpty();
    }

    @Test
    void areWrittenOnce() throws IOException {
        assertThat(written()).doesNotHaveDuplicates();
    }

    private static Stream<JavaMethodCall> calls() {
        return READER.stream().flatMap(type -> type.getMethodCallsFromSelf().stream());
    }

    private static boolean compiles(JavaMethodCall call) {
        return isOf(call.getTarget(), Pattern.class)
                && call.getTarget().getName().equals("compile");
    }

    private static boolean isInPassing(JavaMethodCall call) {
        boolean ofPattern = isOf(call.getTarget(), Pattern.class)
                && call.getTarget().getName().equals("matches");
        return ofPattern
                || (isOf(call.getTarget(), String.class)
                        && OF_STRINGS.contains(call.getTarget().getName()));
    }

    private static boolean isOf(MethodCallTarget target, Class<?> owner) {
        return target.getOwner().isEquivalentTo(owner);
    }

    private static List<String> written() throws IOException {
        try (Stream<Path> files = Files.walk(READING)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> WRITTEN.matcher(text(file)).results().map(found -> found.group(1)))
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
