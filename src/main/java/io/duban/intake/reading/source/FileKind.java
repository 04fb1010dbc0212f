package io.duban.intake.reading.source;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** What a file is by its first bytes, whatever its name. */
enum FileKind {
    TEXT(" txt text md log "),
    PDF(" pdf "),
    ZIP(" docx xlsx xlsm docm pptx zip wps ofd "),
    COMPOUND(" doc xls ppt wps docx xlsx et "),
    OTHER(" jpg jpeg png gif tif tiff bmp rar 7z ");

    private static final byte[] COMPOUND_HEAD = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final int PDF_HEAD_WITHIN = 1024;
    private static final int LOOKED_AT = 64 * 1024;

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
        return looksLikeText(content) ? TEXT : OTHER;
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

    /** UTF-16 with its mark is text although it is full of zeros. */
    private static boolean looksLikeText(byte[] content) {
        if (startsWith(content, new byte[] {(byte) 0xFF, (byte) 0xFE})
                || startsWith(content, new byte[] {(byte) 0xFE, (byte) 0xFF})) {
            return true;
        }
        for (int i = 0; i < Math.min(content.length, LOOKED_AT); i++) {
            if (content[i] >= 0 && content[i] < 7) {
                return false;
            }
        }
        return true;
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
