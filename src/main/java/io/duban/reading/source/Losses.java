package io.duban.reading.source;

import io.duban.reading.characters.MisreadDigits;
import io.duban.reading.characters.Spacing;
import io.duban.reading.document.Document;
import io.duban.reading.document.Remark;
import io.duban.reading.document.RemarkKind;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a text of any source tells of itself: that characters were lost before it came here, or that it is traditional.
 */
final class Losses {

    private static final int SHOWN = 5;
    private static final int AROUND = 8;

    /** What stands for characters that a program could not write, or read, before. */
    private static final Pattern LOST = Pattern.compile("\uFFFD+|\\?{2,}|(?:锟斤拷)+|锟斤|(?:烫烫){2,}|(?:屯屯){2,}");

    /** Only the font knows what they are. */
    private static final Pattern PRIVATE = Pattern.compile("\\p{Co}+");
    /** Of ten ideographs in a traditional text at least one is in no list of simplified ones. */
    private static final int TRADITIONAL_SHARE = 10;

    private static final int ENOUGH = 20;

    private Losses() {}

    /** The document with remarks of it. */
    static Document remarked(Document document) {
        List<Remark> remarks = new ArrayList<>(document.remarks());
        boolean said = remarks.stream().anyMatch(remark -> remark.kind() == RemarkKind.DAMAGED);
        List<String> places = said ? List.of() : lost(document.text());
        if (!places.isEmpty()) {
            remarks.add(new Remark(RemarkKind.DAMAGED, some(places)));
        }
        boolean unknown = remarks.stream().anyMatch(remark -> remark.kind() == RemarkKind.UNKNOWN_SIGNS);
        List<String> signs = unknown ? List.of() : found(PRIVATE, document.text());
        if (!signs.isEmpty()) {
            remarks.add(new Remark(RemarkKind.UNKNOWN_SIGNS, some(signs)));
        }
        List<String> digits = MisreadDigits.in(document.text()).stream()
                .map(run -> around(document.text(), run))
                .toList();
        if (!digits.isEmpty()) {
            remarks.add(new Remark(RemarkKind.MISREAD_DIGITS, some(digits)));
        }
        if (isTraditional(document.text())) {
            remarks.add(new Remark(RemarkKind.TRADITIONAL, ""));
        }
        return new Document(document.text(), document.blocks(), remarks);
    }

    /** Where they are, with the words around them. */
    static List<String> lost(String text) {
        return found(LOST, text);
    }

    private static List<String> found(Pattern what, String text) {
        List<String> places = new ArrayList<>();
        Matcher found = what.matcher(text);
        int from = 0;
        while (found.find(from)) {
            places.add(around(text, found));
            from = Math.min(text.length(), found.end() + AROUND);
        }
        return places;
    }

    private static String around(String text, MatchResult found) {
        String words =
                text.substring(Math.max(0, found.start() - AROUND), Math.min(text.length(), found.end() + AROUND));
        return "“" + Spacing.single(words).strip() + "”";
    }

    static String some(List<String> places) {
        return String.join("、", places.subList(0, Math.min(SHOWN, places.size()))) + (places.size() > SHOWN ? "…" : "");
    }

    private static boolean isTraditional(String text) {
        CharsetEncoder simplified = Charset.forName("GB2312").newEncoder();
        int han = 0;
        int others = 0;
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (Character.UnicodeScript.of(each) == Character.UnicodeScript.HAN) {
                han++;
                others += simplified.canEncode(each) ? 0 : 1;
            }
        }
        return han >= ENOUGH && others * TRADITIONAL_SHARE >= han;
    }
}
