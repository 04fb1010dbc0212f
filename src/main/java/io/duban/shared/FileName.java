package io.duban.shared;

import java.text.Normalizer;

/**
 * The name of a file that was sent, made fit for a record and for a download: no path, no control or steering
 * characters.
 */
public final class FileName {

    /** As long as a name may be where files are kept, and as the columns are. */
    private static final int LONGEST = 255;

    private FileName() {}

    /** Keeps the last {@value #LONGEST} characters, so that the ending stays; empty for a name of nothing else. */
    public static String clean(String sent) {
        String normal = Normalizer.normalize(sent, Normalizer.Form.NFC);
        String last = normal.substring(Math.max(normal.lastIndexOf('/'), normal.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\x{2028}\\x{2029}\"<>|:*?;%]", "_")
                .strip();
        int from = Math.max(0, plain.length() - LONGEST);
        boolean cutsPair = from > 0 && Character.isLowSurrogate(plain.charAt(from));
        return plain.substring(cutsPair ? from + 1 : from);
    }
}
