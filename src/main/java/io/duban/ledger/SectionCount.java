package io.duban.ledger;

/** How many tasks of a section have which light; {@code path} is its headings, one a line. */
public record SectionCount(String path, int red, int yellow, int green, int grey) {

    /** The innermost heading. */
    public String name() {
        return path.substring(path.lastIndexOf('\n') + 1);
    }

    public int total() {
        return red + yellow + green + grey;
    }

    /** A section with what it lies in, in one line. */
    public static String line(String path) {
        return path.replace("\n", " › ");
    }
}
