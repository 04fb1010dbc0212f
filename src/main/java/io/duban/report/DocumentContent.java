package io.duban.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is written into a document that is handed in and decided on. */
public sealed interface DocumentContent permits AnnualPlanContent, ClaimContent, ReportContent {

    /** Field by field, in the order in which people read them; empty fields are left out. */
    List<Passage> passages();

    /** How far it claims that the whole task is, 0 to 100; null where it claims nothing. */
    @Nullable
    Integer percent();
}
