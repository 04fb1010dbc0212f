package io.duban.reading.document;

import io.duban.shared.Refusal;

/** Why a document is not read. */
public abstract sealed class ReadingRefusal extends Refusal {

    private static final long serialVersionUID = 1;

    private ReadingRefusal(String key, Object... arguments) {
        super("refusal.reading." + key, arguments);
    }

    /** Nothing came, or nothing but blanks. */
    public static final class Empty extends ReadingRefusal {
        private static final long serialVersionUID = 1;

        public Empty() {
            super("empty");
        }
    }

    /** The file has more bytes than a document may have. */
    public static final class TooLarge extends ReadingRefusal {
        private static final long serialVersionUID = 1;

        public TooLarge(int megabytes) {
            super("tooLarge", megabytes);
        }
    }

    /** The document has more pages or characters than are read. */
    public static final class TooLong extends ReadingRefusal {
        private static final long serialVersionUID = 1;

        public TooLong(int pages) {
            super("tooLong", pages);
        }
    }

    /** Its pages are pictures: there is no text in it to read. */
    public static final class OnlyPictures extends ReadingRefusal {
        private static final long serialVersionUID = 1;

        public OnlyPictures() {
            super("onlyPictures");
        }
    }

    /** It opens with a password only. */
    public static final class Encrypted extends ReadingRefusal {
        private static final long serialVersionUID = 1;

        public Encrypted() {
            super("encrypted");
        }
    }

    /** The content is of another kind than the ending of the name says. */
    public static final class NotWhatItsNameSays extends ReadingRefusal {
        private static final long serialVersionUID = 1;

        public NotWhatItsNameSays(String ending) {
            super("notWhatItsNameSays", ending);
        }
    }

    /** A sheet of a workbook has more rows or columns than are read. */
    public static final class TooManyCells extends ReadingRefusal {
        private static final long serialVersionUID = 1;

        public TooManyCells(String sheet, int rows, int columns) {
            super("tooManyCells", sheet, rows, columns);
        }
    }

    /** A file of an old Office: .doc, .xls or .ppt, whatever its name. */
    public static final class OldOffice extends ReadingRefusal {
        private static final long serialVersionUID = 1;

        public OldOffice() {
            super("oldOffice");
        }
    }

    /** A format that is not read but can be saved as one that is, such as RTF, whatever the name of the file. */
    public static final class OtherFormat extends ReadingRefusal {
        private static final long serialVersionUID = 1;

        public OtherFormat(String format) {
            super("otherFormat", format);
        }
    }

    /** Its characters make no sense in any encoding that is known, or in the one that was chosen. */
    public static final class Garbled extends ReadingRefusal {
        private static final long serialVersionUID = 1;

        public Garbled() {
            super("garbled");
        }
    }

    /** A kind of file that is not read, such as a picture. */
    public static final class UnknownKind extends ReadingRefusal {
        private static final long serialVersionUID = 1;

        public UnknownKind() {
            super("unknownKind");
        }
    }

    /** The file is torn: its kind is known, but it cannot be opened. */
    public static final class Broken extends ReadingRefusal {
        private static final long serialVersionUID = 1;

        public Broken() {
            super("broken");
        }
    }

    /** It unpacks to more than a document can need. */
    public static final class Swollen extends ReadingRefusal {
        private static final long serialVersionUID = 1;

        public Swollen() {
            super("swollen");
        }
    }

    /** Reading it took longer than any document needs. */
    public static final class TooSlow extends ReadingRefusal {
        private static final long serialVersionUID = 1;

        public TooSlow(long seconds) {
            super("tooSlow", seconds);
        }
    }
}
