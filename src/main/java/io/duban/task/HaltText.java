package io.duban.task;

import io.duban.shared.RequiredText;

/**
 * Why a task is suspended, goes on or is terminated.
 *
 * @param basis the document that it rests on, by number or name
 */
public record HaltText(String reason, String basis) {

    /** Refuses an empty reason, and an empty basis. */
    void check() {
        if (RequiredText.isMissing(reason)) {
            throw new HaltRefusal.WordsRequired("reason");
        }
        if (RequiredText.isMissing(basis)) {
            throw new HaltRefusal.WordsRequired("basis");
        }
    }
}
