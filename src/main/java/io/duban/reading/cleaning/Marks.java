package io.duban.reading.cleaning;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Takes off what other programs put around words: quote marks of e-mail, marks of Markdown, tags of web pages.
 *
 * @param markup how many lines had marks of Markdown or tags
 * @param quoted how many lines were quoted
 * @param torn how long the longest quoted line is whose rest stands on a line without a mark; 0 where there is none
 */
public record Marks(List<String> lines, int markup, int quoted, int torn) {

    private static final Pattern QUOTE = Pattern.compile("^\\s*(?:[>＞]\\s?)+");
    private static final Pattern HEADING = Pattern.compile("^\\s{0,3}#{1,6}\\s+(.*?)\\s*#*\\s*$");
    private static final Pattern BULLET = Pattern.compile("^\\s*(?:[-+•]|\\*(?!\\*))\\s+(?=\\S)");
    private static final Pattern RULE = Pattern.compile("^\\s*(?:-{3,}|\\*{3,}|_{3,}|={3,}|-{2,}.{0,12}-{2,})\\s*$");
    private static final Pattern BOLD =
            Pattern.compile("\\*{2,3}(?=\\S)|(?<=\\S)\\*{2,3}|\\*{2,3}|__(?=\\p{IsHan})|(?<=[\\p{IsHan}。：:])__");
    private static final Pattern SLANTED =
            Pattern.compile("(?<![*\\p{IsHan}（(、，])\\*(?=[\\p{IsHan}“（(])([^*\\n]{2,200}?)\\*(?=[\\s。；，,;]|$)");
    private static final Pattern CODE = Pattern.compile("`+");
    private static final Pattern LINK = Pattern.compile("!?\\[([^\\]\\n]{1,80})]\\((?:https?:|/|#|mailto:)[^)\\s]*\\)");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?=[*_`#>.\\-+()\\[\\]|])");
    private static final Pattern TAG = Pattern.compile(
            "</?(?:b|i|u|s|strong|em|span|font|div|section|a|h[1-6]|ul|ol|li|center|sup|sub|mark)(?:\\s[^<>]*)?/?>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ENTITY = Pattern.compile("&(?:nbsp|ensp|emsp|#160|#12288);", Pattern.CASE_INSENSITIVE);

    /** A single line that begins so may be anything; several are a quotation. */
    private static final int FEWEST_QUOTED = 2;

    /** A line that begins so goes on with none before it. */
    private static final String BEGINS = "　";

    public Marks {
        lines = List.copyOf(lines);
    }

    public static Marks off(List<String> lines) {
        long quotes = lines.stream().filter(Marks::isQuoted).count();
        boolean quotation = quotes >= FEWEST_QUOTED;
        boolean markdown = lines.stream().anyMatch(Marks::isMarkdown);
        List<String> clean = new ArrayList<>();
        int marked = 0;
        for (String line : lines) {
            String bare = quotation || markdown ? QUOTE.matcher(line).replaceFirst("") : line;
            String off = off(bare, markdown);
            marked += off.equals(bare) ? 0 : 1;
            clean.add(off);
        }
        return new Marks(clean, marked, quotation ? (int) quotes : 0, quotation ? torn(lines) : 0);
    }

    private static int torn(List<String> lines) {
        return IntStream.range(1, lines.size() - 1)
                .filter(i -> !lines.get(i).isBlank() && !isQuoted(lines.get(i)))
                .filter(i -> isQuoted(lines.get(i - 1)) && isQuoted(lines.get(i + 1)))
                .map(i -> lines.get(i - 1).length())
                .max()
                .orElse(0);
    }

    private static boolean isQuoted(String line) {
        return QUOTE.matcher(line).find();
    }

    private static boolean isMarkdown(String line) {
        return HEADING.matcher(line).matches() || line.contains("**") || line.contains("```");
    }

    private static String off(String line, boolean markdown) {
        String words = ENTITY.matcher(line).replaceAll(" ");
        words = TAG.matcher(words).replaceAll("");
        if (RULE.matcher(words).matches()) {
            return "";
        }
        if (!markdown) {
            return words;
        }
        words = BULLET.matcher(words).replaceFirst(BEGINS);
        words = LINK.matcher(words).replaceAll("$1");
        words = CODE.matcher(BOLD.matcher(words).replaceAll("")).replaceAll("");
        words = ESCAPE.matcher(SLANTED.matcher(words).replaceAll("$1")).replaceAll("");
        Matcher heading = HEADING.matcher(words);
        return heading.matches() ? BEGINS + heading.group(1) : words;
    }
}
