package io.duban.reading.workbook;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

/**
 * The parts of an Office package, found by their names whatever their case and whichever way their slashes lean, and by
 * what other parts say of them. Nothing is fetched from elsewhere.
 */
public final class Parts implements Closeable {

    private static final int LARGEST_RELATIONS = 4 * 1024 * 1024;
    private static final String DOCUMENT = "officedocument";

    private final ZipFile zip;
    private final XMLInputFactory factory = safeFactory();
    private final Map<String, ZipArchiveEntry> entries = new HashMap<>();

    private Parts(ZipFile zip) {
        this.zip = zip;
        Collections.list(zip.getEntries()).forEach(entry -> entries.putIfAbsent(plain(entry.getName()), entry));
    }

    /**
     * What a part says of another one.
     *
     * @param type the last word of its address, in small letters
     * @param part its name; for what lies outside the package, its address
     */
    public record Relation(String id, String type, String part) {}

    public static Parts open(byte[] content) throws IOException {
        return new Parts(ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get());
    }

    public int count() {
        return entries.size();
    }

    public boolean has(String name) {
        return entries.containsKey(plain(name));
    }

    /** The part in which the document itself stands; {@code usual} where the package does not say. */
    public String main(String usual) throws IOException, XMLStreamException {
        return relations("").stream()
                .filter(relation -> relation.type().equals(DOCUMENT) && has(relation.part()))
                .map(Relation::part)
                .findFirst()
                .orElse(usual);
    }

    /** What a part says of others; nothing where it says nothing. */
    public List<Relation> relations(String part) throws IOException, XMLStreamException {
        int slash = part.lastIndexOf('/') + 1;
        List<Relation> relations = new ArrayList<>();
        Optional<InputStream> in = stream(part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels");
        if (in.isPresent()) {
            try (InputStream open = in.get()) {
                XMLStreamReader xml = reader(new ByteArrayInputStream(open.readNBytes(LARGEST_RELATIONS)));
                while (xml.hasNext()) {
                    if (xml.next() == XMLStreamReader.START_ELEMENT
                            && xml.getLocalName().equals("Relationship")) {
                        relations.add(relation(xml, part.substring(0, slash)));
                    }
                }
            }
        }
        return relations;
    }

    private static Relation relation(XMLStreamReader xml, String folder) {
        String type = String.valueOf(xml.getAttributeValue(null, "Type"));
        String target = String.valueOf(xml.getAttributeValue(null, "Target")).replace('\\', '/');
        boolean outside = "External".equals(xml.getAttributeValue(null, "TargetMode"));
        return new Relation(
                String.valueOf(xml.getAttributeValue(null, "Id")),
                type.substring(type.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT),
                outside ? target : resolved(target.startsWith("/") ? target : folder + target));
    }

    private static String resolved(String path) {
        Deque<String> names = new ArrayDeque<>();
        for (String name : path.split("/", -1)) {
            if (name.equals("..")) {
                names.pollLast();
            } else if (!name.isEmpty() && !name.equals(".")) {
                names.add(name);
            }
        }
        return String.join("/", names);
    }

    /** The content of a part; empty where there is none of this name. */
    public Optional<InputStream> stream(String name) throws IOException {
        ZipArchiveEntry entry = entries.get(plain(name));
        return entry == null ? Optional.empty() : Optional.of(zip.getInputStream(entry));
    }

    /** Reads XML without opening what it points to. */
    public XMLStreamReader reader(InputStream in) throws XMLStreamException {
        return factory.createXMLStreamReader(in);
    }

    /** An attribute whatever its namespace. */
    static @Nullable String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** On where it is there and does not say off. */
    static boolean isOn(@Nullable String value) {
        return value == null || !List.of("0", "false", "off").contains(value);
    }

    private static String plain(String name) {
        return resolved(name.replace('\\', '/')).toLowerCase(Locale.ROOT);
    }

    private static XMLInputFactory safeFactory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
