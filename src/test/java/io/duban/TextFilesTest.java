package io.duban;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text of the repository is UTF-8 without a mark, with line ends of one kind. */
class TextFilesTest {

    private static final List<Path> FOLDERS =
            List.of(Path.of("src"), Path.of("sql"), Path.of("processes"), Path.of("docs"));
    private static final Set<String> TEXTS =
            Set.of("java", "xml", "html", "css", "js", "properties", "yaml", "sql", "bpmn", "dmn", "md", "json", "svg");

    @Test
    void areUtf8() throws IOException {
        List<String> faults = new ArrayList<>();
        for (Path file : texts()) {
            String fault = fault(Files.readAllBytes(file));
            if (!fault.isEmpty()) {
                faults.add(file + ": " + fault);
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void areSeenToBeAnythingElse() {
        assertThat(fault("督办".getBytes(java.nio.charset.Charset.forName("GBK"))))
                .isEqualTo("is not UTF-8");
        assertThat(fault("\uFEFFa".getBytes(StandardCharsets.UTF_8))).isEqualTo("begins with a mark");
        assertThat(fault("a\r\nb".getBytes(StandardCharsets.UTF_8))).isEqualTo("has line ends of two characters");
        assertThat(fault("𠮷".getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    /** The suite on MySQL is chosen by the tag: what starts the application and lacks it would be left out in silence. */
    @Test
    void ofTestsOnADatabaseSayThatTheyAreSuch() throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path file : texts()) {
            String text = ending(file).equals("java") ? Files.readString(file) : "";
            if (text.contains("\n@SpringBootTest")) {
                assertThat(text).as(file.toString()).contains("\n@Tag(\"database\")");
                found.add(file);
            }
        }
        assertThat(found).hasSizeGreaterThan(3);
    }

    private static String fault(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            if (text.startsWith("\uFEFF")) {
                return "begins with a mark";
            }
            return text.contains("\r\n") ? "has line ends of two characters" : "";
        } catch (CharacterCodingException e) {
            return "is not UTF-8";
        }
    }

    private static List<Path> texts() throws IOException {
        List<Path> all = new ArrayList<>();
        for (Path folder : FOLDERS) {
            if (!Files.isDirectory(folder)) {
                continue;
            }
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(Files::isRegularFile)
                        .filter(file -> !file.toString().contains("node_modules"))
                        .filter(file -> TEXTS.contains(ending(file)))
                        .forEach(all::add);
            }
        }
        assertThat(all).hasSizeGreaterThan(100);
        return all;
    }

    private static String ending(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
