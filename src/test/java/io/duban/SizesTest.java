package io.duban;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Short methods, short files, small types, few parameters, lines that fit a screen: how long they may be at the most. */
class SizesTest {

    private static final String SHORT = """
            class Short {
                // a comment
                void few(int one, int two, int three, int four, int five) {}
                @PostMapping void handler(int a, int b, int c, int d, int e, int f) {}
                Short(int a, int b, int c, int d, int e, int f, int g, int h) {}
                record Wide(int a, int b, int c, int d, int e, int f, int g, int h, int i) {}
            }
            """;

    @Test
    void whatWeShipIsShort() throws IOException {
        assertThat(Sizes.faultsBelow(Path.of("src/main/java"))).isEmpty();
    }

    @Test
    void findsNothingInWhatIsShort() {
        assertThat(Sizes.faults("Short.java", SHORT)).isEmpty();
    }

    @Test
    void findsALongMethodALongFileAndTooManyParameters() {
        String source = "class Long {\n void method(int a, int b, int c, int d, int e, int f) {\n"
                + "int x;\n".repeat(200) + "}\n}\n";
        assertThat(Sizes.faults("Long.java", source))
                .containsExactly(
                        "Long.java has 204 lines of code",
                        "Long.java method has 202 lines",
                        "Long.java method has 6 parameters");
    }

    @Test
    void countsTheLinesOfCodeOnly() {
        String source = "class Told {\n" + "// why\n\n/** What for. */\n".repeat(100) + "}\n";
        assertThat(Sizes.faults("Told.java", source)).isEqualTo(List.of());
    }

    @Test
    void findsAHandlerThatTakesTooMuchAtOnce() {
        String source =
                "class Page {\n @PostMapping void send(int a, int b, int c, int d, int e, int f, int g, int h, int i) {}\n}";
        assertThat(Sizes.faults("Page.java", source)).containsExactly("Page.java send has 9 parameters");
    }

    @Test
    void findsAConstructorThatIsLongOrTakesTooMuch() {
        String source = "class Made {\n Made(int a, int b, int c, int d, int e, int f, int g, int h, int i) {\n"
                + "int x;\n".repeat(30) + "}\n}\n";
        assertThat(Sizes.faults("Made.java", source))
                .containsExactly("Made.java Made has 32 lines", "Made.java Made has 9 parameters");
    }

    @Test
    void findsALongConstructorOfARecordButCountsNoHeader() {
        String header = "int a, int b, int c, int d, int e, int f, int g, int h, int i";
        String source = "record Made(" + header + ") {\n Made {\n" + "int x;\n".repeat(30) + "}\n}\n";
        assertThat(Sizes.faults("Made.java", source)).containsExactly("Made.java Made has 32 lines");
    }

    @Test
    void findsATypeWithTooManyMethods() {
        assertThat(Sizes.faults("Many.java", "class Many {\n" + methods(16) + "}\n"))
                .containsExactly("Many.java Many has 16 methods");
    }

    @Test
    void findsANestedTypeWithTooManyMethodsByItself() {
        String source = "class Out {\n" + methods(15) + "interface In {\n" + methods(16) + "}\n}\n";
        assertThat(Sizes.faults("Out.java", source)).containsExactly("Out.java In has 16 methods");
    }

    @Test
    void countsNeitherConstructorsNorTheAccessorsOfARecordAsMethods() {
        String source = "record Part(int one) {\n public int one() { return one; }\n Part() { this(1); }\n"
                + methods(15) + "}\n";
        assertThat(Sizes.faults("Part.java", source)).isEmpty();
    }

    @Test
    void findsALineThatIsTooLong() {
        String source = "class Line {\n // " + "w".repeat(120) + "\n int " + "x".repeat(120) + ";\n}\n";
        assertThat(Sizes.faults("Line.java", source))
                .containsExactly("Line.java line 2 has 124 characters", "Line.java line 3 has 126 characters");
    }

    @Test
    void leavesOutImportsAndTextConstantsWhenItMeasuresALine() {
        String source = "import " + "x".repeat(120) + ".Y;\nclass Text {\n String one = \"" + "t".repeat(120)
                + "\";\n String block = \"\"\"\n" + "t".repeat(130) + "\n  \"\"\";\n}\n";
        assertThat(Sizes.faults("Text.java", source)).isEmpty();
    }

    @Test
    void measuresTheRestOfALineThatHasATextConstant() {
        String source = "class Rest {\n String one = \"" + "t".repeat(120) + "\" + " + "x".repeat(120) + ";\n}\n";
        assertThat(Sizes.faults("Rest.java", source)).containsExactly("Rest.java line 2 has 138 characters");
    }

    private static String methods(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> "void method" + number + "() {}\n")
                .collect(Collectors.joining());
    }
}
