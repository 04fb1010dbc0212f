package io.duban.task;

/**
 * Why a task is suspended, goes on or is terminated.
 *
 * @param basis the document that it rests on, by number or name
 */
public record HaltText(String reason, String basis) {

    /** Refuses an empty reason, and an empty basis. */
    void check() {
        if (reason.isBlank()) {
            throw new HaltRefusal.WordsRequired("reason");
        }
        if (basis.isBlank()) {
            throw new HaltRefusal.WordsRequired("basis");
        }
    }
}
