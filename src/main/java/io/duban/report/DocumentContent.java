package io.duban.report;

import java.util.List;

/** What is written into a document that is handed in and decided on. */
public sealed interface DocumentContent permits AnnualPlanContent, ReportContent {

    /** Field by field, in the order in which people read them; empty fields are left out. */
    List<Passage> passages();
}
