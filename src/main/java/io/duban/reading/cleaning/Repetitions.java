package io.duban.reading.cleaning;

import io.duban.reading.characters.Spacing;
import io.duban.reading.document.Paragraph;
import io.duban.reading.document.Range;
import io.duban.reading.vocabulary.Marker;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds what stands in a document twice: sentences one after the other, and items or longer stretches anywhere. */
final class Repetitions {

    /** A sentence, with the bracket behind it. */
    private static final Pattern SENTENCE = Pattern.compile(
            "[^。；！？]*[。；！？]+(?:\\s*[（(〔][^（()）〕]{0,400}(?:[（(][^（()）]{0,60}[）)][^（()）〕]{0,400}){0,6}[）)〕][。；]?)?|[^。；！？]+$");

    private static final Pattern BRACKET = Pattern.compile("\\s*[（(〔][^。]*[）)〕][。；]?$");
    private static final int SHORTEST_SENTENCE = 8;
    private static final int MOST_SENTENCES = 4;

    /** An item with so many characters of text is no bare heading, which may well come again. */
    private static final int SHORTEST_ITEM = 12;

    private static final int SHORTEST_STRETCH = 60;

    private Repetitions() {}

    /** The stretches of a paragraph that are left when sentences that follow themselves are said once. */
    static List<Range> sentences(String text) {
        List<MatchResult> all = SENTENCE.matcher(text).results().toList();
        List<Said> said = all.stream().map(found -> Said.of(found.group())).toList();
        BitSet again = new BitSet();
        for (int i = 1; i < all.size(); i++) {
            for (int length = 1; length <= Math.min(MOST_SENTENCES, Math.min(i, all.size() - i)); length++) {
                if (!again.get(i) && isAgain(said, i, length)) {
                    int from = said.get(i + length - 1).bracket() ? i - length : i;
                    again.set(from, from + length);
                }
            }
        }
        List<Range> left = new ArrayList<>();
        for (int i = again.nextClearBit(0); i < all.size(); i = again.nextClearBit(i)) {
            int end = again.nextSetBit(i) < 0 ? all.size() : again.nextSetBit(i);
            left.add(new Range(all.get(i).start(), all.get(end - 1).end()));
            i = end;
        }
        return left;
    }

    /** A sentence without blanks, and without the bracket behind it. */
    private record Said(String whole, String bare) {

        static Said of(String printed) {
            String whole = plain(printed);
            return new Said(whole, BRACKET.matcher(whole).replaceFirst(""));
        }

        boolean bracket() {
            return whole.length() > bare.length();
        }

        /** The bracket that names the units may stand behind one of the two only. */
        boolean isSame(Said other) {
            return bare.equals(other.bare) && (whole.equals(other.whole) || !bracket() || !other.bracket());
        }
    }

    private static boolean isAgain(List<Said> all, int at, int length) {
        int characters = 0;
        for (int i = at; i < at + length; i++) {
            if (!all.get(i).isSame(all.get(i - length))) {
                return false;
            }
            characters += all.get(i).whole().length();
        }
        return characters >= SHORTEST_SENTENCE;
    }

    /** The numbers of the paragraphs that repeat a stretch further above. */
    static BitSet paragraphs(List<Paragraph> paragraphs) {
        List<String> plain = paragraphs.stream().map(each -> plain(each.text())).toList();
        Map<String, Integer> first = new HashMap<>();
        BitSet again = new BitSet();
        for (int i = 0; i < plain.size(); i++) {
            Integer before = first.putIfAbsent(plain.get(i), i);
            if (before != null && !again.get(i)) {
                int length = 1;
                while (i + length < plain.size()
                        && before + length < i
                        && plain.get(before + length).equals(plain.get(i + length))) {
                    length++;
                }
                if (isTelling(paragraphs.subList(i, i + length))) {
                    again.set(i, i + length);
                }
            }
        }
        return again;
    }

    /**
     * An item with its text, or several paragraphs with one among them; lines that name units may come again and again.
     */
    private static boolean isTelling(List<Paragraph> stretch) {
        boolean item = isItem(stretch.get(0).text());
        boolean items = stretch.size() > 1 && stretch.stream().anyMatch(each -> isItem(each.text()));
        int characters = stretch.stream().mapToInt(each -> each.text().length()).sum();
        return item || (items && characters >= SHORTEST_STRETCH);
    }

    private static boolean isItem(String text) {
        return Marker.of(text).isPresent() && text.indexOf('。') > 0 && text.length() >= SHORTEST_ITEM;
    }

    private static String plain(String text) {
        return Spacing.none(text);
    }
}
