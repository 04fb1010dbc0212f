package io.duban.intake;

import io.duban.shared.Act;

/** What is done with workbooks and documents. */
public enum IntakeAct implements Act {
    LEDGER_UPLOADED,
    LEDGER_CONFIRMED,
    LEDGER_DISCARDED,
    DOCUMENT_CONFIRMED
}
