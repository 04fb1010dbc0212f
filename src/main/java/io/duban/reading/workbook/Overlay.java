package io.duban.reading.workbook;

import io.duban.reading.workbook.Grid.Drawn;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What lies over the cells of a sheet and is no part of them: comments, shapes, pictures, charts. */
record Overlay(List<String> commented, Drawn drawn) {

    private static final int LONGEST = 60;
    private static final int MOST = 200;

    static Overlay of(Parts parts, String sheet) throws IOException, XMLStreamException {
        List<String> commented = new ArrayList<>();
        Drawing drawing = new Drawing();
        for (Parts.Relation relation : parts.relations(sheet)) {
            if (relation.type().equals("comments")) {
                read(parts, relation.part(), (name, xml) -> {
                    if (name.equals("comment") && commented.size() < MOST) {
                        commented.add(String.valueOf(Parts.attribute(xml, "ref")));
                    }
                    return false;
                });
            } else if (relation.type().equals("drawing")) {
                read(parts, relation.part(), drawing);
            }
        }
        return new Overlay(commented, drawing.found());
    }

    @FunctionalInterface
    private interface Step {
        boolean take(String name, XMLStreamReader xml) throws XMLStreamException;
    }

    /** A part that is missing, or no XML, hides nothing of the cells: the sheet is read without it. */
    private static void read(Parts parts, String part, Step step) throws IOException {
        Optional<InputStream> stream = parts.stream(part);
        if (stream.isEmpty()) {
            return;
        }
        try (InputStream in = stream.get()) {
            XMLStreamReader xml = parts.reader(in);
            xml.nextTag();
            Walk.within(xml, name -> step.take(name, xml));
        } catch (XMLStreamException broken) {
            return;
        }
    }

    private static final class Drawing implements Step {

        private final List<String> words = new ArrayList<>();
        private int pictures;
        private int charts;

        @Override
        public boolean take(String name, XMLStreamReader xml) throws XMLStreamException {
            switch (name) {
                case "pic" -> pictures++;
                case "graphicFrame" -> charts++;
                case "txBody" -> {
                    words(xml);
                    return true;
                }
                default -> {}
            }
            return false;
        }

        private void words(XMLStreamReader xml) throws XMLStreamException {
            StringBuilder said = new StringBuilder();
            Walk.within(xml, name -> {
                if (name.equals("t")) {
                    said.append(xml.getElementText());
                    return true;
                }
                return false;
            });
            String shown = Words.plain(said.toString()).strip();
            if (!shown.isEmpty() && words.size() < MOST) {
                words.add(shown.length() > LONGEST ? shown.substring(0, LONGEST) + "…" : shown);
            }
        }

        private Drawn found() {
            return new Drawn(words, pictures, charts);
        }
    }
}
