package io.duban.reading.source;

import io.duban.reading.characters.Characters;
import io.duban.reading.document.DocumentWriter;
import io.duban.reading.document.RemarkKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDChoice;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/** What a PDF holds besides its pages: notes put on them, what is filled into forms, files that go with it. */
final class PdfExtras {

    private static final int MOST = 10;
    private static final int LONGEST = 30;
    private static final Set<String> NOTES = Set.of(
            "Text", "FreeText", "Highlight", "StrikeOut", "Underline", "Squiggly", "Caret", "Stamp", "Ink", "Redact");

    private PdfExtras() {}

    static void remark(PDDocument pdf, PageOddities odd, DocumentWriter writer) throws IOException {
        for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
            for (PDAnnotation annotation : pdf.getPage(page - 1).getAnnotations()) {
                String kind = String.valueOf(annotation.getSubtype());
                if (NOTES.contains(kind)) {
                    odd.on(page, RemarkKind.NOTES);
                } else if (kind.equals("FileAttachment")) {
                    odd.on(page, RemarkKind.EMBEDDED);
                }
            }
        }
        List<String> filled = filled(pdf);
        if (!filled.isEmpty()) {
            writer.remark(RemarkKind.FORM_FIELDS, String.join("、", filled));
        }
        if (hasFiles(pdf)) {
            writer.remark(RemarkKind.EMBEDDED, "");
        }
    }

    /** Read without the repairs that the library would make: they need fonts. */
    private static List<String> filled(PDDocument pdf) {
        List<String> filled = new ArrayList<>();
        PDAcroForm form = pdf.getDocumentCatalog().getAcroForm(null);
        if (form == null) {
            return filled;
        }
        for (PDField field : form.getFieldTree()) {
            boolean words = field instanceof PDTextField || field instanceof PDChoice;
            String value = words
                    ? Characters.plain(Optional.ofNullable(field.getValueAsString())
                                    .orElse(""))
                            .strip()
                    : "";
            if (!value.isEmpty() && filled.size() < MOST) {
                filled.add("“" + (value.length() > LONGEST ? value.substring(0, LONGEST) + "…" : value) + "”");
            }
        }
        return filled;
    }

    private static boolean hasFiles(PDDocument pdf) {
        PDDocumentNameDictionary names = pdf.getDocumentCatalog().getNames();
        return names != null && names.getEmbeddedFiles() != null;
    }
}
