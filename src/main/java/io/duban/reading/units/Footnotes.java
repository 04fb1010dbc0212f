package io.duban.reading.units;

import io.duban.reading.document.Paragraph;
import io.duban.reading.vocabulary.FootnoteMark;
import io.duban.reading.vocabulary.Titles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Notes that say who is responsible for what stands where their mark does: …新建基地3家。[7] and, below, [7] 由市教育局牵头。 */
public final class Footnotes {

    private final Map<Paragraph, Paragraph> places = new LinkedHashMap<>();
    private final Map<Paragraph, List<Statement>> said = new HashMap<>();

    private Footnotes() {}

    /** Those of a document; a note comes later than its mark, and says who or until when. */
    public static Footnotes in(List<Paragraph> paragraphs) {
        Footnotes notes = new Footnotes();
        Map<String, Paragraph> marked = new HashMap<>();
        for (Paragraph paragraph : paragraphs) {
            for (FootnoteMark mark : FootnoteMark.in(paragraph.text())) {
                Paragraph place = marked.get(mark.words());
                if (mark.start() > 0) {
                    marked.put(mark.words(), paragraph);
                } else if (place != null) {
                    notes.take(paragraph, place, mark.end());
                }
            }
        }
        return notes;
    }

    private void take(Paragraph note, Paragraph place, int from) {
        String words = note.text().substring(from).strip();
        int start = note.text().indexOf(words, from);
        String bare = Titles.bare(words);
        List<Statement> found = Statements.alone(new Paragraph(note.at(start, start + bare.length()), bare, 0));
        if (!found.isEmpty()) {
            places.put(note, place);
            said.put(note, found);
        }
    }

    public boolean has(Paragraph paragraph) {
        return places.containsKey(paragraph);
    }

    /** What the notes to a paragraph say, in order. */
    public List<Statement> to(Paragraph paragraph) {
        List<Statement> own = new ArrayList<>();
        places.forEach((note, place) -> {
            if (place.equals(paragraph)) {
                own.addAll(said.getOrDefault(note, List.of()));
            }
        });
        return own;
    }
}
