package io.duban.intake.reading.source;

import io.duban.intake.reading.document.Document;
import io.duban.intake.reading.document.DocumentWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Word documents, read as a stream of XML straight from the package: headings, numbers that Word makes itself, tables
 * with merged cells. Only the three parts needed are unpacked, each to a bounded size.
 */
final class DocxSource {

    private static final int LARGEST_PART = 48 * 1024 * 1024;
    private static final int MOST_ENTRIES = 5000;
    private static final String MAIN = "word/document.xml";

    private DocxSource() {}

    static Document read(byte[] content, Patience patience) {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            checkEntries(zip);
            byte[] main = part(zip, MAIN).orElseThrow(ReadingRefusal.UnknownKind::new);
            DocxStyles styles = DocxStyles.read(xml(part(zip, "word/styles.xml")));
            DocxNumbers numbers = DocxNumbers.read(xml(part(zip, "word/numbering.xml")));
            DocumentWriter writer = new DocumentWriter();
            new DocxBody(xml(Optional.of(main)), styles, numbers, writer).read(patience);
            return writer.document();
        } catch (IOException | XMLStreamException torn) {
            throw new ReadingRefusal.Broken();
        }
    }

    private static void checkEntries(ZipFile zip) {
        int count = 0;
        for (var entries = zip.getEntries(); entries.hasMoreElements(); entries.nextElement()) {
            if (++count > MOST_ENTRIES) {
                throw new ReadingRefusal.Swollen();
            }
        }
    }

    private static Optional<byte[]> part(ZipFile zip, String name) throws IOException {
        ZipArchiveEntry entry = zip.getEntry(name);
        if (entry == null) {
            return Optional.empty();
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(LARGEST_PART + 1);
            if (bytes.length > LARGEST_PART) {
                throw new ReadingRefusal.Swollen();
            }
            return Optional.of(bytes);
        }
    }

    /** A reader that fetches nothing from elsewhere; for a missing part, one of an empty document. */
    private static XMLStreamReader xml(Optional<byte[]> part) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        byte[] bytes = part.orElse(new byte[] {'<', 'n', '/', '>'});
        return factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
    }
}
