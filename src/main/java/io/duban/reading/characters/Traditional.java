package io.duban.reading.characters;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Traditional characters and the simplified ones that the rules know. */
final class Traditional {

    /**
     * Of so many characters one that no simplified text has makes a text traditional; a single one may be in a name.
     */
    private static final int ONE_OF = 12;

    private static final char FIRST = '㐀';
    private static final Map<Character, Character> SIMPLIFIED = read();

    private Traditional() {}

    /** Puts simplified characters in the place of traditional ones if the text is traditional. */
    static void simplify(StringBuilder text) {
        int traditional = 0;
        int ideographs = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST && Character.isIdeographic(text.charAt(i))) {
                ideographs++;
                traditional += SIMPLIFIED.containsKey(text.charAt(i)) ? 1 : 0;
            }
        }
        if (traditional > 0 && traditional * ONE_OF >= ideographs) {
            for (int i = 0; i < text.length(); i++) {
                text.setCharAt(i, SIMPLIFIED.getOrDefault(text.charAt(i), text.charAt(i)));
            }
        }
    }

    private static Map<Character, Character> read() {
        Map<Character, Character> pairs = new HashMap<>();
        try (InputStream file = Objects.requireNonNull(Traditional.class.getResourceAsStream("traditional.txt"))) {
            List<String> lines = new String(file.readAllBytes(), UTF_8).lines().toList();
            for (String line : lines.subList(1, lines.size())) {
                for (int i = 0; i + 1 < line.length(); i += 2) {
                    pairs.put(line.charAt(i), line.charAt(i + 1));
                }
            }
            return pairs;
        } catch (IOException torn) {
            throw new UncheckedIOException(torn);
        }
    }
}
