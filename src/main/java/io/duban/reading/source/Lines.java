package io.duban.reading.source;

import io.duban.reading.characters.Characters;
import io.duban.reading.document.Patience;
import io.duban.reading.vocabulary.Annexes;
import io.duban.reading.vocabulary.BracketedLabels;
import io.duban.reading.vocabulary.Marker;
import io.duban.reading.vocabulary.MarkerKind;
import io.duban.reading.vocabulary.Punctuation;
import io.duban.reading.vocabulary.RoleWords;
import io.duban.reading.vocabulary.WrittenDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Joins lines into paragraphs. Where a file breaks lines at the margin, nothing but the width of its lines and open
 * brackets tell a broken sentence from an ended one.
 */
final class Lines {

    private static final String OPENING = "（(《〈〔【";
    private static final String CLOSING = "）)》〉〕】";
    private static final Pattern STATED = Pattern.compile(
            "(?:(?:单位|部门|主体)[:：]|(?:牵头|负责|配合|落实|完成)[）)〕\\]])[^（(]*(?:[（(][^）)]*[）)][^（(]*)*[）)〕\\]]$|(?:牵头|负责|配合|落实)[）)〕\\]]$");
    private static final int WIDEST = 60;
    private static final int NARROWEST = 20;

    /** Where hardly a line is as wide as that, as in quoted e-mail. */
    private static final int NARROWEST_QUOTED = 12;

    /** Of fewer lines nobody can say how wide they usually are. */
    private static final int ENOUGH = 8;

    private static final int LONGEST_LABEL = 30;
    private static final int FEWEST_BROKEN = 3;
    private static final int ONE_OF = 4;
    private static final double FULL = 0.75;
    private static final double FULL_TO_MARGIN = 0.88;
    private static final double FULL_TO_QUOTED = 0.82;
    private static final int LONGEST_STATEMENT = 300;
    private static final int LONGEST_IN_BRACKETS = 1500;

    private final boolean wrapped;
    private final int fullWidth;

    private Lines(List<String> lines) {
        List<Integer> wide = widths(lines, NARROWEST);
        int widest = wide.isEmpty() ? WIDEST : wide.get((int) (wide.size() * 0.9));
        List<Integer> all = widths(lines, NARROWEST_QUOTED);
        boolean even =
                widest <= WIDEST && wide.size() * ONE_OF >= all.size() && areNear(wide, widest * 0.85, widest * 1.15);
        int usual = usual(all);
        boolean quoted = !even && all.size() >= ENOUGH && usual <= WIDEST && areNear(all, usual * 0.85, usual + 1.0);
        wrapped = even || quoted;
        int width = quoted ? usual : Math.min(widest, WIDEST);
        fullWidth = (int) (width * (quoted ? FULL_TO_QUOTED : wrapped ? FULL_TO_MARGIN : FULL));
    }

    /**
     * After how many characters lines seem to be broken by a program: as many as none has more of, and several have;
     * else 0.
     */
    static int brokenAt(List<String> lines) {
        List<String> prose = lines.stream()
                .filter(line -> line.indexOf('\t') < 0 && line.indexOf('|') < 0)
                .toList();
        List<Integer> widths = widths(prose, NARROWEST);
        int widest = widths.isEmpty() ? 0 : widths.get(widths.size() - 1);
        long full = widths.stream().filter(width -> width == widest).count();
        return widest <= WIDEST && full >= FEWEST_BROKEN && full * ONE_OF >= widths.size() ? widest : 0;
    }

    private static boolean areNear(List<Integer> widths, double from, double to) {
        long near = widths.stream().filter(each -> each > from && each < to).count();
        return near * 2 > widths.size();
    }

    private static List<Integer> widths(List<String> lines, int narrowest) {
        return lines.stream()
                .map(line -> line.strip().length())
                .filter(width -> width >= narrowest)
                .sorted()
                .toList();
    }

    /** The width that most lines come near. */
    private static int usual(List<Integer> widths) {
        return widths.stream()
                .max(Comparator.comparingLong(width -> widths.stream()
                        .filter(each -> each > width * 0.85 && each <= width)
                        .count()))
                .orElse(WIDEST);
    }

    /**
     * The paragraphs of a stretch of a document; blank lines end none.
     *
     * @param all the document's lines, which show how wide lines are
     */
    static List<String> join(List<String> lines, List<String> all, Patience patience) {
        List<String> filled = lines.stream().filter(line -> !line.isBlank()).toList();
        Lines rules = new Lines(all.stream().filter(line -> !line.isBlank()).toList());
        List<String> paragraphs = new ArrayList<>();
        StringBuilder current = new StringBuilder();
        StringBuilder words = new StringBuilder();
        String last = "";
        for (int i = 0; i < filled.size(); i++) {
            patience.check();
            String line = Characters.narrow(filled.get(i));
            boolean signed =
                    i + 1 < filled.size() && WrittenDay.isLine(Characters.narrow(filled.get(i + 1))) && !isProse(line);
            if (!current.isEmpty() && (signed || !rules.goesOn(words, last, line))) {
                paragraphs.add(current.toString());
                current.setLength(0);
                words.setLength(0);
            }
            append(current, filled.get(i).strip());
            append(words, line.strip());
            last = line.stripTrailing();
        }
        if (!current.isEmpty()) {
            paragraphs.add(current.toString());
        }
        return paragraphs;
    }

    private boolean goesOn(CharSequence soFar, String last, String next) {
        String line = BracketedLabels.plain(next.strip());
        if ((Annexes.isAnnex(line) || Annexes.isNumberedBox(line))) {
            return false;
        }
        if (isLabel(soFar) || isNumber(soFar)) {
            return Marker.of(line).isEmpty();
        }
        boolean statement = isStatement(line)
                || (STATED.matcher(line).find() && Marker.of(line).isEmpty());
        if (statement && OPENING.indexOf(line.charAt(0)) >= 0) {
            return true;
        }
        boolean open = soFar.length() < LONGEST_IN_BRACKETS && isOpen(soFar);
        if (startsItem(line, open, last)) {
            return false;
        }
        if (open) {
            return true;
        }
        if (Punctuation.endsSentence(last) || isStated(soFar) || next.startsWith("　") || isStatement(line)) {
            return false;
        }
        if (isStatement(soFar) && OPENING.indexOf(soFar.charAt(0)) < 0) {
            return "、，,".indexOf(last.charAt(last.length() - 1)) >= 0 || (wrapped && last.length() >= fullWidth);
        }
        return last.length() >= fullWidth && (wrapped || isProse(last));
    }

    private static boolean isLabel(CharSequence text) {
        return text.length() < LONGEST_LABEL && RoleWords.isLabel(text.toString());
    }

    /** The number of an item, and nothing behind it: its title stands on the next line. */
    private static boolean isNumber(CharSequence soFar) {
        return soFar.length() < LONGEST_LABEL
                && Marker.of(soFar.toString())
                        .filter(marker -> marker.length() == soFar.length())
                        .isPresent();
    }

    private static boolean isStatement(CharSequence line) {
        String beginning = BracketedLabels.plain(
                line.subSequence(0, Math.min(line.length(), LONGEST_LABEL)).toString());
        int bracket = beginning.isEmpty() || OPENING.indexOf(beginning.charAt(0)) < 0 ? 0 : 1;
        String words = beginning.substring(bracket);
        return RoleWords.isLabelled(words) || RoleWords.isLimit(words);
    }

    /** A number, or 五是 behind a bracket that closes the item before it. */
    private static boolean startsItem(String line, boolean open, String last) {
        boolean closed = !open && CLOSING.indexOf(last.charAt(last.length() - 1)) >= 0;
        return Marker.of(line)
                .or(() -> closed ? Marker.firstly(line) : Optional.empty())
                .filter(marker -> !open || marker.kind() == MarkerKind.HAN_BRACKET || marker.kind() == MarkerKind.DIGIT)
                .isPresent();
    }

    /** Whether a statement of responsibility has just been closed; it is the end of what it belongs to. */
    private static boolean isStated(CharSequence soFar) {
        int from = Math.max(0, soFar.length() - LONGEST_STATEMENT);
        return STATED.matcher(soFar.subSequence(from, soFar.length())).find();
    }

    private static boolean isProse(String line) {
        return line.indexOf('，') >= 0 || line.indexOf('。') >= 0;
    }

    private static boolean isOpen(CharSequence text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            if (OPENING.indexOf(text.charAt(i)) >= 0) {
                depth++;
            } else if (CLOSING.indexOf(text.charAt(i)) >= 0) {
                depth = Math.max(0, depth - 1);
            }
        }
        return depth > 0;
    }

    private static void append(StringBuilder text, String line) {
        boolean latin = !text.isEmpty() && isLatin(text.charAt(text.length() - 1)) && isLatin(line.charAt(0));
        if (latin || isLabel(text)) {
            text.append(' ');
        }
        text.append(line);
    }

    private static boolean isLatin(char each) {
        return each < 128 && Character.isLetter(each);
    }
}
