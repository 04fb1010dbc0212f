package io.duban.reading.source;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Writes PDF with a Chinese text layer in a font that is not embedded, so that no font is needed. */
public final class TinyPdf {

    private static final int LINE = 20;
    private static final int TOP = 780;

    private final List<String> pages = new ArrayList<>();
    private final List<String> streams = new ArrayList<>();
    private String catalog = "";
    private String resources = "";
    private String marks = "";

    /** What the catalogue says besides its pages. */
    public TinyPdf catalog(String entries) {
        catalog = entries;
        return this;
    }

    /** What every page says besides its words: its other resources, and what else is on it. */
    public TinyPdf onPages(String otherResources, String entries) {
        resources = otherResources;
        marks = entries;
        return this;
    }

    /** A page with these lines, one below the other. */
    public TinyPdf page(List<String> lines) {
        pages.add(content(lines));
        return this;
    }

    /** A stream that stands in the file and on no page, packed by the named filter. */
    public TinyPdf packed(String filter, byte[] content) {
        streams.add("<</Filter/" + filter + "/Length " + content.length + ">>\nstream\n"
                + new String(content, StandardCharsets.ISO_8859_1) + "\nendstream");
        return this;
    }

    /** An object that stands behind the pages. */
    public TinyPdf object(String content) {
        streams.add(content);
        return this;
    }

    public byte[] bytes() {
        List<String> objects = new ArrayList<>();
        StringBuilder kids = new StringBuilder();
        for (int i = 0; i < pages.size(); i++) {
            kids.append(6 + 2 * i).append(" 0 R ");
        }
        objects.add("<</Type/Catalog/Pages 2 0 R" + catalog + ">>");
        objects.add("<</Type/Pages/Count " + pages.size() + "/Kids[" + kids + "]>>");
        objects.add("<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[4 0 R]>>");
        objects.add("<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/DW 1000/FontDescriptor 5 0 R"
                + "/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>>>");
        objects.add("<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[-25 -254 1000 880]/ItalicAngle 0"
                + "/Ascent 880/Descent -120/CapHeight 880/StemV 93>>");
        for (int i = 0; i < pages.size(); i++) {
            String content = pages.get(i);
            objects.add("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>" + resources
                    + ">>" + marks + "/Contents " + (7 + 2 * i) + " 0 R>>");
            objects.add("<</Length " + content.length() + ">>\nstream\n" + content + "\nendstream");
        }
        objects.addAll(streams);
        return file(objects);
    }

    /** A page with whatever operators. */
    public TinyPdf drawn(String content) {
        pages.add(content);
        return this;
    }

    private static String content(List<String> lines) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            text.append(words(60, TOP - LINE * i, lines.get(i)));
        }
        return text.toString();
    }

    /** Words in 12 points whose first character stands at a place, counted from the lower left corner. */
    static String words(int x, int y, String words) {
        StringBuilder text = new StringBuilder("BT /F1 12 Tf 1 0 0 1 " + x + " " + y + " Tm <");
        for (byte each : words.getBytes(StandardCharsets.UTF_16BE)) {
            text.append("%02X".formatted(each));
        }
        return text.append("> Tj ET ").toString();
    }

    private static byte[] file(List<String> objects) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes("%PDF-1.4\n".getBytes(StandardCharsets.ISO_8859_1));
        StringBuilder table = new StringBuilder("0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            table.append("%010d 00000 n \n".formatted(out.size()));
            out.writeBytes(
                    ((i + 1) + " 0 obj\n" + objects.get(i) + "\nendobj\n").getBytes(StandardCharsets.ISO_8859_1));
        }
        int start = out.size();
        int size = objects.size() + 1;
        String end = "xref\n0 " + size + "\n" + table + "trailer\n<</Size " + size + "/Root 1 0 R>>\nstartxref\n"
                + start + "\n%%EOF\n";
        out.writeBytes(end.getBytes(StandardCharsets.ISO_8859_1));
        return out.toByteArray();
    }
}
