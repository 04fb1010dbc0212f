package io.duban.reading.source;

import io.duban.reading.document.Remark;
import io.duban.reading.document.RemarkKind;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Texts that another program read in the wrong encoding, and wrote down so. */
final class Misread {

    private static final Charset GB18030 = Charset.forName("GB18030");

    /** In which texts in other encodings are often read by mistake. */
    private static final List<Charset> WRONG =
            List.of(Charset.forName("windows-1252"), StandardCharsets.ISO_8859_1, GB18030);

    private Misread() {}

    /** What such a text was before; empty for every other. */
    static Optional<TextEncoding.Decoded> before(String text) {
        if (Sense.of(text).isGood() || text.chars().allMatch(each -> each <= 0x7F)) {
            return Optional.empty();
        }
        for (Charset wrong : WRONG) {
            Optional<byte[]> bytes = bytes(text, wrong);
            for (Charset right : List.of(StandardCharsets.UTF_8, GB18030)) {
                Optional<String> before = bytes.flatMap(those -> TextEncoding.strictly(those, right))
                        .filter(words -> !right.equals(wrong) && Sense.of(words).isGood());
                if (before.isPresent()) {
                    String how = right.displayName() + " → " + wrong.displayName() + " → UTF-8";
                    return Optional.of(new TextEncoding.Decoded(
                            before.get(), List.of(new Remark(RemarkKind.READ_WRONGLY_BEFORE, how))));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<byte[]> bytes(String text, Charset charset) {
        try {
            ByteBuffer written = charset.newEncoder().encode(CharBuffer.wrap(text));
            byte[] bytes = new byte[written.remaining()];
            written.get(bytes);
            return Optional.of(bytes);
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }
}
