package io.duban.report;

import java.text.Normalizer;

/** Names of uploaded files, made fit for a record and for a download: no path, no control or steering characters. */
final class FileName {

    private static final int LONGEST = 120;

    private FileName() {}

    /** Keeps the last {@value #LONGEST} characters, so that the ending stays. */
    static String clean(String sent) {
        String normal = Normalizer.normalize(sent, Normalizer.Form.NFC);
        String last = normal.substring(Math.max(normal.lastIndexOf('/'), normal.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("[\\p{Cntrl}\\p{Cf}\"<>|:*?;%]", "_").strip();
        int from = Math.max(0, plain.length() - LONGEST);
        boolean cutsPair = from > 0 && Character.isLowSurrogate(plain.charAt(from));
        return plain.substring(cutsPair ? from + 1 : from);
    }
}
