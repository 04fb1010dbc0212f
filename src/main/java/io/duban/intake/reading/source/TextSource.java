package io.duban.intake.reading.source;

import io.duban.intake.characters.Characters;
import io.duban.intake.reading.document.Document;
import io.duban.intake.reading.document.DocumentWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Plain text: lines into paragraphs, lines with tabs into tables. */
final class TextSource {

    private static final Charset GB18030 = Charset.forName("GB18030");

    private TextSource() {}

    /** UTF-8 where every byte fits, UTF-16 where a mark says so, else GB18030. */
    static String decode(byte[] content) {
        boolean marked16 = content.length > 1 && (content[0] & 0xFF) + (content[1] & 0xFF) == 0xFE + 0xFF;
        if (marked16) {
            return new String(content, StandardCharsets.UTF_16);
        }
        try {
            return strictly(content, StandardCharsets.UTF_8);
        } catch (CharacterCodingException notUtf8) {
            return new String(content, GB18030);
        }
    }

    static Document read(String text, Patience patience) {
        if (text.length() > Sources.MOST_CHARACTERS) {
            throw new ReadingRefusal.TooLong(Sources.MOST_PAGES);
        }
        DocumentWriter writer = new DocumentWriter();
        List<String> prose = new ArrayList<>();
        TabbedTable table = new TabbedTable();
        for (String line : StackedTable.unstacked(List.of(clean(text).split("\n", -1)), patience)) {
            patience.check();
            if (Pages.isNumber(line)) {
                continue;
            }
            if (table.takes(line)) {
                flush(prose, writer, patience);
            } else if (!line.isBlank()) {
                prose.addAll(table.flush(writer));
                prose.add(line);
            }
        }
        prose.addAll(table.flush(writer));
        flush(prose, writer, patience);
        return writer.document();
    }

    private static void flush(List<String> prose, DocumentWriter writer, Patience patience) {
        Lines.join(prose, prose, patience).forEach(paragraph -> writer.paragraph(Spaces.aroundDigits(paragraph), 0));
        prose.clear();
    }

    private static String clean(String text) {
        return Characters.plain(text);
    }

    private static String strictly(byte[] content, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(content))
                .toString();
    }
}
