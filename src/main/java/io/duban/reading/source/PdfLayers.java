package io.duban.reading.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.jspecify.annotations.Nullable;

/** Which layers of a page are switched off while its operators are read one after the other. */
final class PdfLayers {

    private final @Nullable PDOptionalContentProperties properties;
    private final Deque<Boolean> off = new ArrayDeque<>();

    PdfLayers(PDDocument pdf) {
        this.properties = pdf.getDocumentCatalog().getOCProperties();
    }

    void begin() {
        off.clear();
    }

    void take(String operator, List<COSBase> operands, @Nullable PDResources resources) {
        switch (operator) {
            case "BMC" -> off.push(false);
            case "BDC" -> off.push(isOff(operands, resources));
            case "EMC" -> off.poll();
            default -> {}
        }
    }

    boolean areOff() {
        return off.contains(true);
    }

    private boolean isOff(List<COSBase> operands, @Nullable PDResources resources) {
        boolean layer = operands.size() > 1 && COSName.OC.equals(operands.get(0)) && operands.get(1) instanceof COSName;
        return layer
                && properties != null
                && resources != null
                && resources.getProperties((COSName) operands.get(1)) instanceof PDOptionalContentGroup group
                && !properties.isGroupEnabled(group);
    }
}
