package io.duban.reading.source;

import io.duban.reading.characters.Characters;
import io.duban.reading.document.Remark;
import io.duban.reading.document.RemarkKind;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds out in which encoding a text is. A mark says it, or bytes that fit; of several that fit, the one in which the
 * text makes sense. What does not fit, or makes no sense, is refused or remarked, never taken silently.
 */
final class TextEncoding {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final List<Charset> OTHERS = Stream.of(
                    "GB18030", "UTF-16LE", "UTF-16BE", "Big5", "x-Big5-HKSCS-2001", "EUC-TW", "Shift_JIS")
            .filter(Charset::isSupported)
            .map(Charset::forName)
            .toList();

    private static final List<Charset> WIDE = List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    /** Of bytes that are no UTF-8 there is at most one for so many characters in a text that is UTF-8 all the same. */
    private static final int FEW = 3;

    /** A text, and what there is to know about how it was read. */
    record Decoded(String text, List<Remark> remarks) {}

    private TextEncoding() {}

    /** Empty where the bytes are a text in no encoding that is known. */
    static Optional<Decoded> decode(byte[] content) {
        Optional<Decoded> marked = marked(content);
        if (marked.isPresent()) {
            return marked;
        }
        Optional<String> utf8 = strictly(content, StandardCharsets.UTF_8);
        if (utf8.isPresent() && !isWide(content)) {
            return Misread.before(utf8.get()).or(() -> Optional.of(new Decoded(utf8.get(), controls(utf8.get()))));
        }
        if (isWide(content)) {
            return best(content, WIDE);
        }
        return almostUtf8(content).or(() -> best(content, OTHERS));
    }

    /** What the bytes say in an encoding that somebody chose, with � for those that fit nowhere. */
    static Decoded decode(byte[] content, Encoding encoding) {
        String text = new String(content, encoding.charset());
        List<Remark> remarks = new ArrayList<>(List.of(new Remark(RemarkKind.ENCODING, encoding.shown())));
        remarks.addAll(damaged(text));
        remarks.addAll(controls(text));
        return new Decoded(text, remarks);
    }

    private static Optional<Decoded> marked(byte[] content) {
        for (Charset charset : List.of(
                StandardCharsets.UTF_8,
                Charset.forName("UTF-32LE"),
                StandardCharsets.UTF_16LE,
                StandardCharsets.UTF_16BE)) {
            byte[] mark = "\uFEFF".getBytes(charset);
            if (content.length >= mark.length && Arrays.equals(content, 0, mark.length, mark, 0, mark.length)) {
                String text = new String(content, mark.length, content.length - mark.length, charset);
                List<Remark> remarks = new ArrayList<>(controls(text));
                remarks.addAll(damaged(text));
                return Optional.of(new Decoded(text, remarks));
            }
        }
        return Optional.empty();
    }

    /** Two bytes for each character: zeros at every second place, or line ends and blanks that only stand so there. */
    private static boolean isWide(byte[] content) {
        if (content.length < 4 || content.length % 2 != 0) {
            return false;
        }
        int even = 0;
        int odd = 0;
        for (int i = 0; i < content.length; i += 2) {
            even += content[i] == 0 ? 1 : 0;
            odd += content[i + 1] == 0 ? 1 : 0;
        }
        boolean zeros = Math.max(even, odd) > 0 && Math.min(even, odd) * 8 <= Math.max(even, odd);
        return zeros
                && (Math.max(even, odd) * 64 >= content.length
                        || WIDE.stream().anyMatch(charset -> sense(content, charset)));
    }

    private static boolean sense(byte[] content, Charset charset) {
        return strictly(content, charset)
                .filter(text -> Sense.of(text).isGood())
                .isPresent();
    }

    /** UTF-8 with a few bytes that are none, or with some lines in the usual encoding of Chinese Windows. */
    private static Optional<Decoded> almostUtf8(byte[] content) {
        String loose = new String(content, StandardCharsets.UTF_8);
        long wrong = loose.chars().filter(each -> each == '\uFFFD').count();
        long right =
                loose.chars().filter(each -> each > 0x7F && each != '\uFFFD').count();
        if (right >= wrong * FEW && right > 0) {
            List<Remark> remarks = new ArrayList<>(damaged(loose));
            remarks.addAll(controls(loose));
            return Optional.of(new Decoded(loose, remarks));
        }
        return right > 0 ? lineByLine(content) : Optional.empty();
    }

    private static Optional<Decoded> lineByLine(byte[] content) {
        StringBuilder text = new StringBuilder();
        List<String> others = new ArrayList<>();
        int utf8 = 0;
        int number = 0;
        for (byte[] line : lines(content)) {
            number++;
            Optional<String> right = strictly(line, StandardCharsets.UTF_8);
            Optional<String> other = right.isPresent() ? Optional.empty() : strictly(line, GB18030);
            if (right.isEmpty() && (other.isEmpty() || !Sense.of(other.get()).isPossible())) {
                return Optional.empty();
            }
            utf8 += right.filter(words -> words.chars().anyMatch(each -> each > 0x2E80))
                            .isPresent()
                    ? 1
                    : 0;
            if (other.isPresent()) {
                others.add(String.valueOf(number));
            }
            text.append(right.or(() -> other).orElse("")).append('\n');
        }
        return utf8 == 0
                ? Optional.empty()
                : Optional.of(new Decoded(
                        text.toString(), List.of(new Remark(RemarkKind.MIXED_ENCODINGS, Losses.some(others)))));
    }

    private static List<byte[]> lines(byte[] content) {
        List<byte[]> lines = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= content.length; i++) {
            if (i == content.length || content[i] == '\n') {
                lines.add(Arrays.copyOfRange(content, from, i));
                from = i + 1;
            }
        }
        return lines;
    }

    /** The encoding in which the bytes fit and make the most sense. */
    private static Optional<Decoded> best(byte[] content, List<Charset> charsets) {
        Decoded best = null;
        double sense = -1;
        for (Charset charset : charsets) {
            Optional<String> text = strictly(content, charset).or(() -> damagedBut(content, charset));
            Sense own = Sense.of(text.orElse(""));
            if (text.isPresent() && own.isPossible() && own.share() > sense) {
                sense = own.share();
                List<Remark> remarks = new ArrayList<>(List.of(new Remark(RemarkKind.ENCODING, charset.displayName())));
                remarks.addAll(damaged(text.get()));
                remarks.addAll(controls(text.get()));
                best = new Decoded(text.get(), remarks);
            }
        }
        return Optional.ofNullable(best);
    }

    /** A text with a few bytes that fit nowhere, if the rest clearly makes sense. */
    private static Optional<String> damagedBut(byte[] content, Charset charset) {
        String loose = new String(content, charset);
        long wrong = loose.chars().filter(each -> each == '\uFFFD').count();
        return wrong * 50 <= loose.length() && Sense.of(loose).isGood() ? Optional.of(loose) : Optional.empty();
    }

    private static List<Remark> controls(String text) {
        return Characters.hasControls(text) ? List.of(new Remark(RemarkKind.CONTROLS, "")) : List.of();
    }

    /** Where bytes fit nowhere, with the words around them. */
    private static List<Remark> damaged(String text) {
        List<String> places = Losses.lost(text);
        return places.isEmpty() ? List.of() : List.of(new Remark(RemarkKind.DAMAGED, Losses.some(places)));
    }

    static Optional<String> strictly(byte[] content, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }
}
