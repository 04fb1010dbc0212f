package io.duban.reading.source;

import java.nio.charset.Charset;

/** The encodings among which a person may choose for a text that does not say its own. */
public enum Encoding {
    UTF_8("UTF-8"),
    GB18030("GB18030"),
    BIG5("Big5"),
    BIG5_HKSCS("Big5-HKSCS"),
    UTF_16LE("UTF-16LE"),
    UTF_16BE("UTF-16BE"),
    EUC_TW("EUC-TW");

    private final String shown;

    Encoding(String shown) {
        this.shown = shown;
    }

    /** Its usual name, the same in every language. */
    public String shown() {
        return shown;
    }

    Charset charset() {
        return Charset.forName(shown);
    }
}
