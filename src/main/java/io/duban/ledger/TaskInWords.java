package io.duban.ledger;

/** Where a task stands, in one sentence and the language of the request; implemented where pages have their words. */
public interface TaskInWords {

    String of(TaskDossier dossier);
}
