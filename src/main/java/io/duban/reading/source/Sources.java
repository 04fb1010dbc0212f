package io.duban.reading.source;

import io.duban.reading.cleaning.Cleaning;
import io.duban.reading.document.Document;
import io.duban.reading.document.Patience;
import io.duban.reading.document.ReadingRefusal;
import io.duban.reading.workbook.WorkbookGuard;
import io.duban.shared.Uploads;
import java.util.Optional;
import java.util.Set;

/** Opens files of every kind that is read. */
public final class Sources {

    private static final int MEGABYTE = 1024 * 1024;

    /** No file may be larger than this. */
    public static final int LARGEST_MEGABYTES = Uploads.LARGEST_FILE_MEGABYTES;

    /** Of no document are more pages read. */
    public static final int MOST_PAGES = 500;

    /** Of no document are more characters read: two thousand on each of the most pages. */
    static final int MOST_CHARACTERS = MOST_PAGES * 2000;

    private static final Set<String> WORD = Set.of("docx", "docm", "dotx", "dotm");
    private static final Set<String> WORKBOOK = Set.of("xlsx", "xlsm", "xltx", "xltm", "xlsb");

    private Sources() {}

    /**
     * The document in a file. The name only serves to notice a file that is not what it says; it may be empty.
     * Throws a {@link ReadingRefusal} for whatever cannot be read.
     */
    public static Document open(byte[] content, String name, Patience patience) {
        if (content.length > LARGEST_MEGABYTES * MEGABYTE) {
            throw new ReadingRefusal.TooLarge(LARGEST_MEGABYTES);
        }
        FileKind kind = FileKind.of(content);
        if (content.length > 0 && !kind.fits(name)) {
            throw new ReadingRefusal.NotWhatItsNameSays(FileKind.ending(name).orElse(""));
        }
        return notEmpty(
                switch (kind) {
                    case TEXT -> TextSource.read(content, patience);
                    case OTHER_FORMAT ->
                        throw new ReadingRefusal.OtherFormat(
                                FileKind.format(content).orElse(""));
                    case PDF -> PdfSource.read(content, patience);
                    case ZIP -> office(content, name, patience);
                    case COMPOUND -> throw compound(content);
                    case OTHER -> throw new ReadingRefusal.UnknownKind();
                },
                patience);
    }

    /** The text in some bytes, in the encoding that a person says. */
    public static Document open(byte[] content, Encoding encoding, Patience patience) {
        return notEmpty(TextSource.read(content, encoding, patience), patience);
    }

    /** Whether a file is plain text, whatever its encoding. */
    public static boolean isText(byte[] content) {
        return FileKind.of(content) == FileKind.TEXT;
    }

    /** The document in a pasted text. */
    public static Document open(String text, Patience patience) {
        return notEmpty(TextSource.read(text, patience), patience);
    }

    private static Document notEmpty(Document document, Patience patience) {
        if (document.text().isBlank()) {
            throw new ReadingRefusal.Empty();
        }
        return Cleaning.of(Losses.remarked(document), patience::check);
    }

    /** A Word document or a workbook; a name may not say the one of the other. */
    private static Document office(byte[] content, String name, Patience patience) {
        Optional<String> ending = FileKind.ending(name);
        boolean workbook = XlsxSource.isWorkbook(content);
        boolean misnamed =
                ending.filter(workbook ? WORD::contains : WORKBOOK::contains).isPresent();
        if (misnamed) {
            throw new ReadingRefusal.NotWhatItsNameSays(ending.orElse(""));
        }
        return workbook ? XlsxSource.read(content, patience) : DocxSource.read(content, patience);
    }

    private static ReadingRefusal compound(byte[] content) {
        return WorkbookGuard.isEncrypted(content) ? new ReadingRefusal.Encrypted() : new ReadingRefusal.OldOffice();
    }
}
