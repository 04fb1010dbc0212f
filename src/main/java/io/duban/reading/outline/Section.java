package io.duban.reading.outline;

import io.duban.reading.document.Paragraph;
import io.duban.reading.vocabulary.Marker;
import io.duban.reading.vocabulary.Titles;
import io.duban.reading.vocabulary.UnitWords;
import java.util.List;

/**
 * A numbered item with what stands below it.
 *
 * @param head the paragraph that carries the number; the item's own text may run on in it
 * @param titleLength how many characters of the head are number and title
 * @param body paragraphs without a number of their own, boxes left out
 * @param part counts the documents and annexes that were put into one file, from 0
 */
public record Section(
        Marker marker, Paragraph head, int titleLength, List<Paragraph> body, List<Section> children, int part) {

    public Section {
        body = List.copyOf(body);
        children = List.copyOf(children);
    }

    /** The title without its number. */
    public String title() {
        return Titles.bare(head.text().substring(titleFrom(), titleLength));
    }

    /** Where the title begins: behind the number, and behind units that are set off before it. */
    public int titleFrom() {
        return UnitWords.behind(head.text(), marker.length());
    }

    /** The title with its number, as printed. */
    public String heading() {
        return Titles.bare(head.text().substring(0, titleLength));
    }

    /** Whether it says how the plan is to be carried out. */
    public boolean isCarrying() {
        return SectionWords.isCarrying(title());
    }

    /** Whether it states aims, principles, scope and the like. */
    public boolean isGeneral() {
        return SectionWords.isGeneral(title());
    }

    /** Whether text runs on after the title. */
    public boolean runsOn() {
        return head.text().length() > titleLength + 1;
    }
}
