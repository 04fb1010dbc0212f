package io.duban.reading.interpretation;

import io.duban.reading.characters.Characters;
import io.duban.reading.document.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The pieces of a text that is cut between sentences, each with the stretch of the document from which it comes. */
public final class Pieces {

    private Pieces() {}

    /** A piece of the text; the first stretch begins where the document does, the last one ends nowhere. */
    public record Piece(String text, int start, int end) {

        public boolean holds(int place) {
            return start <= place && place < end;
        }
    }

    /**
     * Cuts a text that stands in a document.
     *
     * @param cuts the sentences, counted from 0, with which a new piece begins, as {@link Sentences#of} counts them;
     *     those that do not exist, and the first, cut nothing
     */
    public static List<Piece> of(String text, Range place, String document, SortedSet<Integer> cuts) {
        return located(texts(Sentences.of(text), cuts), place, Characters.narrow(document));
    }

    private static List<String> texts(List<String> sentences, SortedSet<Integer> cuts) {
        SortedSet<Integer> at = new TreeSet<>(cuts);
        at.removeIf(cut -> cut <= 0 || cut >= sentences.size());
        at.add(sentences.size());
        List<String> texts = new ArrayList<>();
        int from = 0;
        for (int to : at) {
            texts.add(String.join("", sentences.subList(from, to)).strip());
            from = to;
        }
        return texts;
    }

    /** Words that somebody changed are no longer found; such a piece has no stretch of its own. */
    private static List<Piece> located(List<String> texts, Range place, String words) {
        int at = place.start();
        List<Integer> starts = new ArrayList<>();
        for (String text : texts) {
            int found = words.indexOf(Characters.narrow(text.lines().findFirst().orElse(text)), at);
            at = found >= 0 && found < place.end() ? found : at;
            starts.add(starts.isEmpty() ? Integer.valueOf(0) : Integer.valueOf(at));
        }
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            int to = i + 1 < texts.size() ? starts.get(i + 1) : Integer.MAX_VALUE;
            pieces.add(new Piece(texts.get(i), starts.get(i), to));
        }
        return pieces;
    }
}
