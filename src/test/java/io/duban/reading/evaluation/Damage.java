package io.duban.reading.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.duban.reading.characters.Characters;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What happens to a text on its way into a form. */
enum Damage {
    NO_LINE_BREAKS(text -> filled(text).collect(Collectors.joining())),
    BLANKS_FOR_LINE_BREAKS(text -> filled(text).collect(Collectors.joining(" "))),
    BROKEN_AT_38(text -> filled(text).flatMap(Damage::at38).collect(Collectors.joining("\n"))),
    HEADINGS_RUN_TOGETHER(text ->
            text.replaceAll("(?m)^(\\s*(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）)[^\\n。]{2,40})\\n+\\s*", "$1")),
    EVERYTHING_TWICE(text -> text + "\n" + text),
    EVERY_LINE_TWICE(text -> text.lines().flatMap(line -> Stream.of(line, line)).collect(Collectors.joining("\n"))),
    FULL_WIDTH(text -> each(
            text, sign -> Character.isDigit(sign) || (sign >= 'A' && sign <= 'Z') ? (char) (sign - '0' + '０') : sign)),
    QUOTED("发件人：王秘书\n主题：转发\n\n"::concat, text -> text.lines().map("> "::concat).collect(Collectors.joining("\n"))),
    SLIPS_OF_A_SCAN(Damage::misread),
    TRADITIONAL(Damage::traditional);

    private static final int WIDTH = 38;
    private static final String LIKE = "未末土士日曰己已人入大太干千市巿由田申甲";

    private final UnaryOperator<String> change;

    Damage(UnaryOperator<String> change) {
        this.change = change;
    }

    Damage(UnaryOperator<String> last, UnaryOperator<String> first) {
        this(text -> last.apply(first.apply(text)));
    }

    String of(String text) {
        return change.apply(text);
    }

    private static Stream<String> filled(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty());
    }

    /** Rows of tables are not broken like that. */
    private static Stream<String> at38(String line) {
        if (line.indexOf('\t') >= 0 || line.indexOf('|') >= 0) {
            return Stream.of(line);
        }
        return IntStream.iterate(0, start -> start < line.length(), start -> start + WIDTH)
                .mapToObj(start -> line.substring(start, Math.min(line.length(), start + WIDTH)));
    }

    private static String each(String text, UnaryOperator<Character> change) {
        return text.chars()
                .mapToObj(sign -> String.valueOf(change.apply((char) sign)))
                .collect(Collectors.joining());
    }

    private static String traditional(String text) {
        try (InputStream file = Characters.class.getResourceAsStream("traditional.txt")) {
            String pairs = new String(Objects.requireNonNull(file).readAllBytes(), UTF_8)
                    .lines()
                    .skip(1)
                    .collect(Collectors.joining());
            Map<Character, Character> forms = new HashMap<>();
            for (int i = 0; i + 1 < pairs.length(); i += 2) {
                forms.putIfAbsent(pairs.charAt(i + 1), pairs.charAt(i));
            }
            return each(text, sign -> forms.getOrDefault(sign, sign));
        } catch (IOException torn) {
            throw new UncheckedIOException(torn);
        }
    }

    /** Of a hundred ideographs one becomes another that looks like it, or any other. */
    private static String misread(String text) {
        Random random = new Random(7);
        List<Character> any = List.of('口', '日', '人', '一', '囗');
        return each(text, sign -> {
            if (sign < '一' || random.nextInt(100) > 0) {
                return sign;
            }
            int like = LIKE.indexOf(sign);
            return like >= 0 ? LIKE.charAt(like ^ 1) : any.get(random.nextInt(any.size()));
        });
    }
}
