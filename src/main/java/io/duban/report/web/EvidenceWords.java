package io.duban.report.web;

import io.duban.report.EvidenceType;
import java.math.BigDecimal;
import org.springframework.stereotype.Component;

/** What pages say of files of evidence. */
@Component("evidenceWords")
class EvidenceWords {

    /** The endings of the files that are taken, for the browser's file dialog. */
    public String accepted() {
        return EvidenceType.accepted();
    }

    /** 1.2 MB, 35 KB. */
    public String size(long bytes) {
        return bytes < 1024 * 1024
                ? Math.max(1, bytes / 1024) + " KB"
                : BigDecimal.valueOf(bytes * 10 / (1024 * 1024), 1).toPlainString() + " MB";
    }
}
