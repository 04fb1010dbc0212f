package io.duban.reading.source;

import io.duban.reading.vocabulary.WordList;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a file is by its first bytes, whatever its name. */
enum FileKind {
    TEXT(" txt text md log "),
    PDF(" pdf "),
    ZIP(" docx xlsx xlsm docm dotx dotm xltx xltm xlsb pptx zip wps et ofd odt ods "),
    COMPOUND(" doc dot xls xlt ppt wps wpt docx xlsx docm xlsm et ett "),
    /**
     * Words in another format, such as RTF or a page of the web, under whatever name: one is named .doc more often than
     * not.
     */
    OTHER_FORMAT(" rtf htm html mht mhtml xml doc xls wps et docx xlsx "),
    OTHER(" jpg jpeg png gif tif tiff bmp rar 7z ");

    private static final byte[] COMPOUND_HEAD = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final int PDF_HEAD_WITHIN = 1024;
    private static final int LOOKED_AT = 64 * 1024;
    /** Of so many bytes of a text, one may be a control character. */
    private static final int FEW = 50;

    private static final List<String> PICTURES = List.of(
            "\u0089PNG",
            "\u00FF\u00D8\u00FF",
            "GIF8",
            "II*\0",
            "MM\0*",
            "BM\u0000",
            "Rar!",
            "7z\u00BC\u00AF",
            "\u001F\u008B",
            "AT&TFORM");

    private final String endings;

    FileKind(String endings) {
        this.endings = endings;
    }

    static FileKind of(byte[] content) {
        if (startsWith(content, new byte[] {'P', 'K', 3, 4})) {
            return ZIP;
        }
        if (startsWith(content, COMPOUND_HEAD)) {
            return COMPOUND;
        }
        int head = Math.min(content.length, PDF_HEAD_WITHIN);
        if (new String(content, 0, head, StandardCharsets.ISO_8859_1).contains("%PDF-")) {
            return PDF;
        }
        if (format(content).isPresent()) {
            return OTHER_FORMAT;
        }
        return isPicture(content) || !looksLikeText(content) ? OTHER : TEXT;
    }

    /** The marks that say in which order bytes come, read as Latin letters. */
    private static final WordList ORDER_MARKS = WordList.of("ï»¿ ÿþ þÿ");

    /** The format of words that are not plain ones. */
    static Optional<String> format(byte[] content) {
        String begin = new String(content, 0, Math.min(content.length, PDF_HEAD_WITHIN), StandardCharsets.ISO_8859_1)
                .replace("\0", "");
        String head = begin.substring(ORDER_MARKS.length(begin)).stripLeading().toLowerCase(Locale.ROOT);
        if (head.startsWith("{\\rtf")) {
            return Optional.of("RTF");
        }
        if (head.startsWith("mime-version:")) {
            return Optional.of("MHT");
        }
        if (head.startsWith("<?xml") && head.contains("mso-application")) {
            return Optional.of("Office XML");
        }
        boolean page = head.startsWith("<!doctype html")
                || head.startsWith("<html")
                || head.startsWith("<head")
                || head.startsWith("<table")
                || (head.startsWith("<?xml") && head.contains("<html"));
        return page ? Optional.of("HTML") : Optional.empty();
    }

    private static boolean isPicture(byte[] content) {
        return PICTURES.stream().anyMatch(head -> startsWith(content, head.getBytes(StandardCharsets.ISO_8859_1)));
    }

    /** Whether a name may stand on content of this kind; a name without an ending, or with one nobody knows, may. */
    boolean fits(String name) {
        return ending(name)
                .map(ending -> endings.contains(" " + ending + " ") || !isKnown(ending))
                .orElse(true);
    }

    static Optional<String> ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? Optional.empty() : Optional.of(name.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    private static boolean isKnown(String ending) {
        for (FileKind kind : values()) {
            if (kind.endings.contains(" " + ending + " ")) {
                return true;
            }
        }
        return false;
    }

    /** A few control characters may have come into a text by accident, and UTF-16 is full of zeros. */
    private static boolean looksLikeText(byte[] content) {
        int controls = 0;
        int length = Math.min(content.length, LOOKED_AT);
        for (int i = 0; i < length; i++) {
            controls += content[i] >= 0 && content[i] < 7 ? 1 : 0;
        }
        return controls * FEW <= length
                || TextEncoding.decode(content)
                        .filter(text -> Sense.of(text.text()).isPossible())
                        .isPresent();
    }

    private static boolean startsWith(byte[] content, byte[] head) {
        if (content.length < head.length) {
            return false;
        }
        for (int i = 0; i < head.length; i++) {
            if (content[i] != head[i]) {
                return false;
            }
        }
        return true;
    }
}
