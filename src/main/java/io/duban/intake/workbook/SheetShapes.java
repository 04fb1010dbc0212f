package io.duban.intake.workbook;

import io.duban.intake.workbook.Grid.Area;
import io.duban.intake.workbook.Grid.Shape;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** Reads from a workbook which cells are merged and which columns are hidden, by sheet; the reader of cells does not tell. */
final class SheetShapes {

    private static final Pattern AREA = Pattern.compile("([A-Z]{1,3})(\\d{1,7}):([A-Z]{1,3})(\\d{1,7})");
    private static final int MOST = 10_000;

    private final ZipFile zip;
    private final XMLInputFactory xml = safeFactory();

    private SheetShapes(ZipFile zip) {
        this.zip = zip;
    }

    static Map<String, Shape> of(byte[] content) throws IOException {
        try (ZipFile zip = WorkbookGuard.open(content)) {
            return new SheetShapes(zip).bySheet();
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }

    private Map<String, Shape> bySheet() throws IOException, XMLStreamException {
        Map<String, String> targets = new HashMap<>();
        each("xl/_rels/workbook.xml.rels", "Relationship", element -> {
            String id = element.getAttributeValue(null, "Id");
            String target = element.getAttributeValue(null, "Target");
            if (id != null && target != null) {
                targets.put(id, target.startsWith("/") ? target.substring(1) : "xl/" + target);
            }
        });
        Map<String, Shape> shapes = new HashMap<>();
        Map<String, String> sheets = new HashMap<>();
        each("xl/workbook.xml", "sheet", element -> {
            String part = targets.get(relationship(element));
            String name = element.getAttributeValue(null, "name");
            if (part != null && name != null) {
                sheets.put(name, part);
            }
        });
        for (Map.Entry<String, String> sheet : sheets.entrySet()) {
            shapes.put(sheet.getKey(), shape(sheet.getValue()));
        }
        return shapes;
    }

    private Shape shape(String part) throws IOException, XMLStreamException {
        List<Area> merged = new ArrayList<>();
        List<Integer> hidden = new ArrayList<>();
        each(part, "mergeCell", element -> add(merged, element.getAttributeValue(null, "ref")));
        each(part, "col", element -> {
            if (List.of("1", "true").contains(String.valueOf(element.getAttributeValue(null, "hidden")))) {
                int last = Math.min(number(element, "max"), GridReader.MOST_COLUMNS);
                IntStream.range(number(element, "min") - 1, last).forEach(hidden::add);
            }
        });
        return new Shape(merged, hidden);
    }

    private static int number(XMLStreamReader element, String name) {
        String digits = element.getAttributeValue(null, name);
        return digits != null && digits.matches("\\d{1,5}") ? Integer.parseInt(digits) : 1;
    }

    private static void add(List<Area> areas, @Nullable String reference) {
        Matcher found = AREA.matcher(reference == null ? "" : reference);
        if (found.matches() && areas.size() < MOST) {
            areas.add(new Area(
                    Integer.parseInt(found.group(2)),
                    column(found.group(1)),
                    Integer.parseInt(found.group(4)),
                    column(found.group(3))));
        }
    }

    private static int column(String letters) {
        return letters.chars().reduce(0, (sum, letter) -> sum * 26 + letter - 'A' + 1) - 1;
    }

    private static @Nullable String relationship(XMLStreamReader element) {
        for (int i = 0; i < element.getAttributeCount(); i++) {
            if (element.getAttributeLocalName(i).equals("id")) {
                return element.getAttributeValue(i);
            }
        }
        return null;
    }

    private interface Visitor {
        void visit(XMLStreamReader element);
    }

    private void each(String part, String name, Visitor visitor) throws IOException, XMLStreamException {
        ZipArchiveEntry entry = zip.getEntry(part);
        if (entry == null) {
            return;
        }
        try (InputStream in = zip.getInputStream(entry)) {
            XMLStreamReader reader = xml.createXMLStreamReader(in);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT
                        && reader.getLocalName().equals(name)) {
                    visitor.visit(reader);
                }
            }
            reader.close();
        }
    }

    private static XMLInputFactory safeFactory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
