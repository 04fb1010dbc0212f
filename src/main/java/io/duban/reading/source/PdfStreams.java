package io.duban.reading.source;

import io.duban.reading.document.Patience;
import io.duban.reading.document.ReadingRefusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.FilterFactory;

/**
 * Unpacks every stream of a PDF once into nothing, to see how large it gets: PDFBox unpacks into memory without bound,
 * and some streams already while it opens the file.
 */
final class PdfStreams {

    private static final int LARGEST = 64 * 1024 * 1024;
    private static final long LARGEST_TOGETHER = 512L * 1024 * 1024;
    private static final int LARGEST_HEAD = 4096;
    private static final Pattern BEGIN = Pattern.compile("(?<!end)stream\\r?\\n");
    private static final Pattern LZW = Pattern.compile("/LZW(?:Decode)?\\b");

    private final Patience patience;
    private long together;

    private PdfStreams(Patience patience) {
        this.patience = patience;
    }

    /** Throws {@link ReadingRefusal.Swollen} where one stream, or all of them, unpack to more than a document needs. */
    static PdfStreams check(byte[] content, Patience patience) {
        PdfStreams streams = new PdfStreams(patience);
        String file = new String(content, StandardCharsets.ISO_8859_1);
        Matcher begin = BEGIN.matcher(file);
        while (begin.find()) {
            patience.check();
            String head = file.substring(Math.max(0, begin.start() - LARGEST_HEAD), begin.start());
            InputStream packed = new ByteArrayInputStream(content, begin.end(), content.length - begin.end());
            streams.unpack(
                    packed,
                    LZW.matcher(head.substring(head.lastIndexOf("obj") + 1)).find());
        }
        return streams;
    }

    /** Counts one stream more, which could not be unpacked as it stands in the file. */
    void count(InputStream packed, boolean lzw) {
        unpack(packed, lzw);
    }

    private void unpack(InputStream packed, boolean lzw) {
        try (OutputStream nowhere = new Counter()) {
            if (lzw) {
                FilterFactory.INSTANCE.getFilter(COSName.LZW_DECODE).decode(packed, nowhere, new COSDictionary(), 0);
            } else {
                new InflaterInputStream(packed).transferTo(nowhere);
            }
        } catch (IOException notPackedLikeThat) {
            patience.check(); // a picture, or a torn stream, whose beginning was counted: PDFBox reads no more of it
        }
    }

    /** Takes everything and keeps nothing but the count. */
    private final class Counter extends OutputStream {

        private long written;

        @Override
        public void write(int any) {
            count(1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            count(length);
            patience.check();
        }

        private void count(int length) {
            written += length;
            together += length;
            if (written > LARGEST || together > LARGEST_TOGETHER) {
                throw new ReadingRefusal.Swollen();
            }
        }
    }
}
