package io.duban.reading.duties;

import io.duban.reading.document.Paragraph;
import io.duban.reading.document.Range;
import io.duban.reading.vocabulary.Brackets;
import io.duban.reading.vocabulary.Punctuation;
import io.duban.reading.vocabulary.RoleWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence.
 *
 * @param carrying whether it stands where the plan says how it is to be carried out
 */
record Said(String text, Range range, boolean carrying) {

    /** Nobody writes longer ones; what lost its full stops is left out, so that time does not grow with its square. */
    private static final int LONGEST = 600;

    static List<Said> of(Paragraph paragraph, boolean carrying) {
        List<Said> sentences = new ArrayList<>();
        for (Brackets.Piece found : Punctuation.cut(paragraph.text(), "。；;！!？?")) {
            String words = found.text();
            boolean reads = words.length() <= LONGEST && !isStatement(words);
            if (reads) {
                Range range = paragraph.at(found.start(), found.start() + words.length());
                sentences.add(new Said(words, range, carrying));
            }
        }
        return sentences;
    }

    /** 责任单位：…, perhaps behind a bracket. */
    private static boolean isStatement(String words) {
        String bare = words.strip();
        String inside = Brackets.outermost(bare).stream()
                .filter(group -> group.start() == 0)
                .findFirst()
                .map(Brackets.Group::inside)
                .orElse(bare);
        return RoleWords.isLabelled(inside) || RoleWords.isLimit(inside);
    }

    /** The stretch between two places of the sentence. */
    Range at(int from, int to) {
        return range.within(from, to);
    }

    /** Where the clause begins in which a place lies. */
    int clauseStart(int place) {
        int at = place;
        while (at > 0 && "，,：:".indexOf(text.charAt(at - 1)) < 0) {
            at--;
        }
        return at;
    }

    int clauseEnd(int place) {
        int at = place;
        while (at < text.length() && "，,".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    /** The first group that took part in the first match; empty without one. */
    Optional<String> first(Pattern pattern) {
        Matcher found = pattern.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        for (int group = 1; group <= found.groupCount(); group++) {
            if (found.group(group) != null) {
                return Optional.of(found.group(group).strip());
            }
        }
        return Optional.empty();
    }
}
