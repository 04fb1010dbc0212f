package io.duban.reading.units;

import io.duban.reading.document.Paragraph;
import io.duban.reading.vocabulary.Marker;
import io.duban.reading.vocabulary.UnitWords;
import java.util.List;

/**
 * Units with which a paragraph begins, set off by a blank from what they are to do: 3. 市商务局、市文旅局　办好消费季.
 */
final class UnitsBefore {

    private UnitsBefore() {}

    static void add(Paragraph paragraph, List<Statement> found) {
        String text = paragraph.text();
        int from = Marker.of(text).map(Marker::length).orElse(0);
        int behind = UnitWords.behind(text, from);
        if (behind > from) {
            String words = text.substring(from, behind - 1);
            found.add(StatementParser.parse(
                    words, paragraph.range().start() + from, paragraph.at(from, behind - 1), words));
        }
    }
}
