package io.duban.reading.units;

import io.duban.reading.document.Paragraph;
import io.duban.reading.vocabulary.Brackets;
import io.duban.reading.vocabulary.Marker;
import io.duban.reading.vocabulary.MarkerKind;
import io.duban.reading.vocabulary.Punctuation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Sentences that divide the work by the numbers of its items, for all of them in one place: 第（四）项由市教育局牵头，
 * 市财政局配合, and 市民政局负责第5至7项.
 */
public final class NumberedDuties {

    private static final String NUMBER = "[（(]?(?:\\d{1,3}|[一二三四五六七八九十]{1,4})[）)]?";

    private static final String NUMBERS = "(" + NUMBER + "(?:[项条款件]?(?:[、，,和及与至到]|[-—–~～]+)第?" + NUMBER + ")*)";

    /** 第1、3项, （一）至（三）项 and 任务4. */
    private static final Pattern ITEMS = Pattern.compile("(?:第|(?<![\\p{IsHan}\\d.])|(?<=负责|牵头|主办|承办|配合))" + NUMBERS
            + "[项条款件](?:重点)?(?:工作|任务|事项|措施|内容)?|(?:任务|措施|事项|项目|举措)" + NUMBERS + "(?=由|[，,]|$)");

    private static final Pattern EACH = Pattern.compile("(至|到|[-—–~～]+)?第?[（(]?(\\d{1,3}|[一二三四五六七八九十]{1,4})[）)]?");

    private static final Set<MarkerKind> KINDS = EnumSet.of(
            MarkerKind.ARTICLE,
            MarkerKind.HAN,
            MarkerKind.HAN_BRACKET,
            MarkerKind.NAMED,
            MarkerKind.DIGIT,
            MarkerKind.DIGIT_BRACKET);

    private static final int MOST_ITEMS = 200;
    private static final int LONGEST_LEAD = 10;

    private final Map<Integer, List<Statement>> duties = new LinkedHashMap<>();
    private final Map<Integer, Paragraph> items = new HashMap<>();
    private final Set<Paragraph> dividing = new HashSet<>();
    private final List<String> unread = new ArrayList<>();

    private NumberedDuties() {}

    /** Those of a document. */
    public static NumberedDuties in(List<Paragraph> paragraphs) {
        NumberedDuties found = new NumberedDuties();
        paragraphs.forEach(found::divide);
        if (!found.duties.isEmpty()) {
            found.number(paragraphs);
        }
        return found;
    }

    /** Paragraphs that say of others who does them, and so nothing of themselves. */
    public Set<Paragraph> dividing() {
        return Set.copyOf(dividing);
    }

    /** What is said elsewhere of the item that a paragraph begins. */
    public List<Statement> to(Paragraph paragraph) {
        return duties.entrySet().stream()
                .filter(duty -> paragraph.equals(items.get(duty.getKey())))
                .flatMap(duty -> duty.getValue().stream())
                .toList();
    }

    /** Duties of which nobody can say whose they are: no item has their number, or several have. */
    public List<String> unread() {
        return List.copyOf(unread);
    }

    private void divide(Paragraph paragraph) {
        int from = Marker.of(paragraph.text()).map(Marker::length).orElse(0);
        for (Brackets.Piece sentence : Punctuation.cut(paragraph.text().substring(from), "。；;：:")) {
            List<MatchResult> named = ITEMS.matcher(sentence.text()).results().toList();
            boolean behind = !named.isEmpty()
                    && isLead(sentence.text().substring(0, named.get(0).start()));
            for (int i = 0; i < named.size(); i++) {
                int start = behind
                        ? named.get(i).end()
                        : i == 0 ? 0 : named.get(i - 1).end();
                int end = !behind
                        ? named.get(i).start()
                        : i + 1 < named.size()
                                ? named.get(i + 1).start()
                                : sentence.text().length();
                take(paragraph, numbers(named.get(i)), from + sentence.start() + start, from + sentence.start() + end);
            }
        }
    }

    private static String numbers(MatchResult items) {
        return items.group(1) == null ? items.group(2) : items.group(1);
    }

    /** Words before the number that name nobody, as in 其中第一项. */
    private static boolean isLead(String words) {
        return words.length() <= LONGEST_LEAD && !BracketStatements.isStatement(words, true, true);
    }

    private void take(Paragraph paragraph, String numbers, int from, int to) {
        int at = from;
        while (at < to && "，,、 　".indexOf(paragraph.text().charAt(at)) >= 0) {
            at++;
        }
        String bare = Punctuation.withoutEnd(paragraph.text().substring(at, to), "，,、");
        if (!bare.isEmpty() && BracketStatements.isStatement(bare, true, true)) {
            Statement statement = StatementParser.parse(
                    bare, paragraph.range().start() + at, paragraph.at(at, at + bare.length()), bare);
            if (!statement.parties().isEmpty()) {
                dividing.add(paragraph);
                ordinals(numbers).forEach(number -> duties.computeIfAbsent(number, any -> new ArrayList<>())
                        .add(statement));
            }
        }
    }

    /** 1、3 is two, 1至3 is three. */
    private static Set<Integer> ordinals(String numbers) {
        Set<Integer> ordinals = new HashSet<>();
        int before = 0;
        for (MatchResult each : EACH.matcher(numbers).results().toList()) {
            int ordinal = Marker.ordinal(each.group(2));
            boolean span = each.group(1) != null && before > 0 && ordinal - before < MOST_ITEMS;
            for (int i = span ? before + 1 : ordinal; i <= ordinal; i++) {
                ordinals.add(i);
            }
            before = ordinal;
        }
        return ordinals;
    }

    /** The kind of numbers counts of which most are named; a number that several items have is none's. */
    private void number(List<Paragraph> paragraphs) {
        Map<MarkerKind, Map<Integer, List<Paragraph>>> all = new LinkedHashMap<>();
        KINDS.forEach(kind -> all.put(kind, new HashMap<>()));
        paragraphs.stream().filter(paragraph -> !dividing.contains(paragraph)).forEach(paragraph -> Marker.of(
                        paragraph.text())
                .filter(marker -> KINDS.contains(marker.kind()))
                .ifPresent(marker -> all.getOrDefault(marker.kind(), Map.of())
                        .computeIfAbsent(marker.ordinal(), any -> new ArrayList<>())
                        .add(paragraph)));
        Map<Integer, List<Paragraph>> most =
                all.values().stream().max(Comparator.comparingLong(this::named)).orElse(Map.of());
        for (Map.Entry<Integer, List<Statement>> duty : duties.entrySet()) {
            List<Paragraph> meant = most.getOrDefault(duty.getKey(), List.of());
            if (meant.size() == 1) {
                items.put(duty.getKey(), meant.get(0));
            } else {
                duty.getValue().forEach(statement -> unread.add(duty.getKey() + " " + statement.raw()));
            }
        }
    }

    private long named(Map<Integer, List<Paragraph>> numbered) {
        return duties.keySet().stream()
                .filter(number -> numbered.getOrDefault(number, List.of()).size() == 1)
                .count();
    }
}
