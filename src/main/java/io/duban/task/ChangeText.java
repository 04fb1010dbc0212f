package io.duban.task;

import io.duban.shared.RequiredText;

/**
 * What a change request says for itself.
 *
 * @param basis the document that the request rests on, by name or number
 * @param percent how far the task is, 0 to 100
 * @param progress the same in words
 */
public record ChangeText(String reason, String basis, int percent, String progress) {

    /** Refuses a text without a reason, a basis or words on the progress, and what is no percentage. */
    void check() {
        if (RequiredText.isMissing(reason)) {
            throw new ChangeRefusal.WordsRequired("reason");
        }
        if (RequiredText.isMissing(basis)) {
            throw new ChangeRefusal.WordsRequired("basis");
        }
        if (RequiredText.isMissing(progress)) {
            throw new ChangeRefusal.WordsRequired("progress");
        }
        if (percent < 0 || percent > 100) {
            throw new TaskRefusal.NotAPercentage(percent);
        }
    }
}
