package io.duban.reading.cleaning;

import io.duban.reading.document.Paragraph;
import io.duban.reading.vocabulary.Marker;
import io.duban.reading.vocabulary.MarkerKind;
import io.duban.reading.vocabulary.Punctuation;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds numbers of items in the middle of paragraphs that lost the line breaks before them. One is taken for that where
 * it goes on with the numbers before it, stands behind a sentence or a heading, and most of its kind stand so, or a
 * number of its kind is missing right there.
 */
final class RunTogether {

    private static final Pattern NUMBER =
            Pattern.compile("([一二三四五六七八九十]{1,3})、|[（(]([一二三四五六七八九十]{1,3})[）)]|(?<![\\d.．年月第])(\\d{1,2})[.．、](?!\\d)");
    private static final String ENDS = "。！？）)”】—";

    /** Units behind a label end where the next item begins, for no full stop stands behind them. */
    private static final Pattern UNITS = Pattern.compile("(?:单位|部门|方|时限)[:：][^。；]{2,200}$");

    private static final Pattern TITLE =
            Pattern.compile("^.{4,60}?(?:意见|方案|计划|规划|措施|办法|要点|通知|纲要|清单|分工)(?:[（(][^）)]{1,20}[）)])?(?=\\s|为|根据|按照|各|$)");
    private static final List<MarkerKind> KINDS = List.of(MarkerKind.HAN, MarkerKind.HAN_BRACKET, MarkerKind.DIGIT);
    private static final int LONGEST_HEADING = 40;
    private static final int LONGEST_UNITS = 220;
    private static final int FEWEST = 2;
    private static final int TELLING = 14;

    /**
     * A number.
     *
     * @param at where it begins in its paragraph, 0 for one that begins the paragraph
     * @param sure whether it stands right behind the heading above it, or behind units in brackets, or was met before
     *     with the same words
     */
    private record Found(int paragraph, int at, MarkerKind kind, int ordinal, boolean sure) {}

    private final List<Paragraph> paragraphs;
    private final List<Found> numbers = new ArrayList<>();
    private final Map<MarkerKind, Integer> last = new EnumMap<>(MarkerKind.class);

    /** The kinds above which a number stood since the last of their own. */
    private final Set<MarkerKind> renewed = EnumSet.noneOf(MarkerKind.class);

    private final Set<String> met = new HashSet<>();

    RunTogether(List<Paragraph> paragraphs) {
        this.paragraphs = paragraphs;
        for (int i = 0; i < paragraphs.size(); i++) {
            collect(i);
        }
    }

    /** Where each paragraph is to be cut. */
    List<List<Integer>> cuts() {
        boolean lost = areLost(MarkerKind.HAN) || areLost(MarkerKind.HAN_BRACKET);
        boolean list = paragraphs.size() <= FEWEST * 2
                && inside(MarkerKind.DIGIT).size() > FEWEST
                && starting(MarkerKind.DIGIT) <= 1;
        List<List<Integer>> cuts = new ArrayList<>();
        paragraphs.forEach(any -> cuts.add(new ArrayList<>()));
        for (int i = 0; i < numbers.size(); i++) {
            Found number = numbers.get(i);
            boolean cut = number.sure()
                    || isMissing(i)
                    || (isDigit(number) ? list || (lost && areLost(MarkerKind.DIGIT)) : lost);
            if (number.at() > 0 && cut) {
                List<Integer> own = cuts.get(number.paragraph());
                if (own.isEmpty() && lost) {
                    title(number).ifPresent(own::add);
                }
                own.add(number.at());
            }
        }
        return cuts;
    }

    private Optional<Integer> title(Found first) {
        Matcher title = TITLE.matcher(paragraphs.get(first.paragraph()).text());
        return title.find() && title.end() < first.at() ? Optional.of(title.end()) : Optional.empty();
    }

    private static boolean isDigit(Found number) {
        return number.kind() == MarkerKind.DIGIT;
    }

    private boolean areLost(MarkerKind kind) {
        return inside(kind).size() >= FEWEST && inside(kind).size() >= starting(kind);
    }

    private List<Found> inside(MarkerKind kind) {
        return numbers.stream()
                .filter(number -> number.kind() == kind && number.at() > 0)
                .toList();
    }

    private long starting(MarkerKind kind) {
        return numbers.stream()
                .filter(number -> number.kind() == kind && number.at() == 0)
                .count();
    }

    /**
     * Whether the next number of its kind goes on behind this one, and begins a paragraph or is missing itself, so that
     * without this one a number is missing.
     */
    private boolean isMissing(int index) {
        Found number = numbers.get(index);
        if (isDigit(number)) {
            return false;
        }
        OptionalInt next = IntStream.range(index + 1, numbers.size())
                .filter(i -> numbers.get(i).kind().compareTo(number.kind()) <= 0)
                .findFirst();
        return next.isPresent()
                && numbers.get(next.getAsInt()).kind() == number.kind()
                && numbers.get(next.getAsInt()).ordinal() == number.ordinal() + 1
                && (numbers.get(next.getAsInt()).at() == 0 || isMissing(next.getAsInt()));
    }

    private void collect(int index) {
        String text = paragraphs.get(index).text();
        Optional<Marker> start = Marker.of(text).filter(marker -> KINDS.contains(marker.kind()));
        start.ifPresent(marker -> {
            take(new Found(index, 0, marker.kind(), marker.ordinal(), false));
            met.add(words(text, 0));
        });
        int from = start.map(Marker::length).orElse(0);
        Optional<MarkerKind> above = start.map(Marker::kind);
        Matcher found = NUMBER.matcher(text);
        int at = from;
        while (found.find(at)) {
            at = found.end();
            int group = found.group(1) != null ? 1 : found.group(2) != null ? 2 : 3;
            MarkerKind kind = KINDS.get(group - 1);
            int ordinal = Marker.ordinal(found.group(group));
            boolean below = above.filter(open -> open.compareTo(kind) < 0).isPresent();
            boolean heading = below && isHeading(text.substring(from, found.start()));
            boolean sure = heading || isBehindUnits(text, found.start());
            if (found.start() > from && isNumber(text, new Found(index, found.start(), kind, ordinal, sure))) {
                from = found.end();
                above = Optional.of(kind);
            }
        }
    }

    /** Whether it is one; if so, it has been taken. */
    private boolean isNumber(String text, Found found) {
        boolean again = !met.add(words(text, found.at()));
        if (again) {
            numbers.add(new Found(found.paragraph(), found.at(), found.kind(), found.ordinal(), true));
        } else if (goesOn(found.kind(), found.ordinal())
                && (found.sure() || isBehindEnd(text, found.at(), found.kind()))) {
            take(found);
        } else {
            met.remove(words(text, found.at()));
            return false;
        }
        return true;
    }

    /** With which a number begins: enough to know it again. */
    private static String words(String text, int at) {
        return text.length() < at + TELLING ? text : text.substring(at, at + TELLING);
    }

    /** （责任单位：A、B） ends an item. */
    private static boolean isBehindUnits(String text, int at) {
        String before = text.substring(Math.max(0, at - LONGEST_UNITS), at).stripTrailing();
        return Punctuation.ends(before, "）)】〕") && UNITS.matcher(before).find();
    }

    private static boolean isHeading(String words) {
        return !words.isBlank()
                && words.length() <= LONGEST_HEADING
                && !Punctuation.isIn(words, "。；：:")
                && words.indexOf('，') == words.lastIndexOf('，');
    }

    private static boolean isBehindEnd(String text, int at, MarkerKind kind) {
        char before = text.charAt(at - 1);
        if (UNITS.matcher(text.substring(Math.max(0, at - LONGEST_UNITS), at)).find()) {
            return true;
        }
        boolean title =
                kind == MarkerKind.HAN && TITLE.matcher(text.substring(0, at)).matches();
        return Character.isWhitespace(before) || ENDS.indexOf(before) >= 0 || title;
    }

    /** The next number, or the first one since a number of a higher kind. */
    private boolean goesOn(MarkerKind kind, int ordinal) {
        boolean anew = !last.containsKey(kind) || renewed.contains(kind);
        return last.getOrDefault(kind, 0) + 1 == ordinal || (ordinal == 1 && anew);
    }

    private void take(Found number) {
        numbers.add(number);
        last.put(number.kind(), number.ordinal());
        renewed.remove(number.kind());
        renewed.addAll(KINDS.subList(KINDS.indexOf(number.kind()) + 1, KINDS.size()));
    }
}
