package io.duban;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Short methods, short files, few parameters: how long they may be at the most. */
class SizesTest {

    private static final String SHORT = """
            class Short {
                // a comment
                void few(int one, int two, int three, int four, int five) {}
                @PostMapping void handler(int a, int b, int c, int d, int e, int f) {}
                Short(int a, int b, int c, int d, int e, int f) {}
                record Wide(int a, int b, int c, int d, int e, int f) {}
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
}
