package io.duban.intake;

/** An uploaded workbook waits for its confirmation, or was put into the plan. */
public enum UploadState {
    WAITING,
    CONFIRMED
}
