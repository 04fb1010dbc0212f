package io.duban.intake;

/** The name of a file as it was sent. */
public final class SentName {

    private static final int LONGEST = 255;

    private SentName() {}

    /** Without a path and without control characters: some browsers send more than the name. */
    public static String plain(String sent) {
        String name = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}\\p{Cs}]", "")
                .strip();
        return name.substring(Math.max(0, name.length() - LONGEST));
    }
}
