package io.duban.reading.source;

import io.duban.reading.document.Patience;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Opens a PDF. The streams of one that is locked against changes can only be counted once they are decrypted, and
 * before PDFBox unpacks the first of them.
 */
final class PdfOpener extends PDFParser {

    private final byte[] content;
    private final Patience patience;

    private PdfOpener(byte[] content, Patience patience) throws IOException {
        super(new RandomAccessReadBuffer(content), "", null, null, IOUtils.createTempFileOnlyStreamCache());
        this.content = content;
        this.patience = patience;
    }

    static PDDocument open(byte[] content, Patience patience) throws IOException {
        return new PdfOpener(content, patience).parse();
    }

    /** The trailer is read before anything else, and with it how to decrypt. */
    @Override
    protected COSDictionary retrieveTrailer() throws IOException {
        PdfStreams streams = PdfStreams.check(content, patience);
        COSDictionary trailer = super.retrieveTrailer();
        if (securityHandler != null) {
            for (Map.Entry<COSObjectKey, Long> object :
                    new ArrayList<>(document.getXrefTable().entrySet())) {
                count(object, streams);
            }
        }
        return trailer;
    }

    /** Objects within streams have no place of their own; those streams are counted themselves. */
    private void count(Map.Entry<COSObjectKey, Long> object, PdfStreams streams) throws IOException {
        boolean own = object.getValue() > 0;
        if (own && parseObjectDynamically(object.getKey(), false) instanceof COSStream stream) {
            String filters = String.valueOf(stream.getFilters());
            streams.count(stream.createRawInputStream(), filters.contains(COSName.LZW_DECODE.getName()));
        }
    }
}
