package io.duban.ledger.web;

import io.duban.export.Listing;
import io.duban.ledger.TaskDossier;
import io.duban.shared.Paging;
import java.util.List;
import java.util.stream.Stream;

/** The lists on a task's page, each of which is had as a file. */
enum TaskList {
    UNITS,
    CHILDREN,
    VALUES,
    MILESTONES,
    FILES,
    CHANGES,
    ORDERS,
    RECTIFICATIONS,
    OBJECTIONS,
    REMINDERS,
    HALTS,
    LOOK_BACKS,
    REOPENINGS;

    /** A list that the page shows and where its file is; the title is a message key. */
    public record OnPage(String title, String address) {}

    /** The lists of the page that have rows, and the changes of light and state, which every task has. */
    static List<OnPage> files(TaskDossier dossier) {
        String task = "/tasks/" + dossier.task().id();
        Stream<OnPage> filled = Stream.of(values())
                .filter(list -> list.isFilled(dossier))
                .map(list -> new OnPage(list.of(dossier).title(), task + "/export?list=" + list));
        Stream<OnPage> changes = Stream.of(
                new OnPage(TaskListExport.LIGHTS, task + "/lights/export"),
                new OnPage(TaskListExport.PHASES, task + "/phases/export"));
        return Stream.concat(filled, changes).toList();
    }

    private boolean isFilled(TaskDossier dossier) {
        return !of(dossier).pages().apply(Paging.after(null)).rows().isEmpty();
    }

    /** Its rows are those that the reader of the dossier sees. */
    Listing<?> of(TaskDossier dossier) {
        return switch (this) {
            case UNITS -> TaskTables.units(dossier);
            case CHILDREN -> TaskTables.children(dossier);
            case VALUES -> TaskTables.values(dossier);
            case MILESTONES -> TaskTables.milestones(dossier);
            case FILES -> TaskTables.files(dossier);
            case CHANGES -> MatterTables.changes(dossier);
            case ORDERS -> MatterTables.orders(dossier);
            case RECTIFICATIONS -> MatterTables.rectifications(dossier);
            case OBJECTIONS -> MatterTables.objections(dossier);
            case REMINDERS -> MatterTables.reminders(dossier);
            case HALTS -> MatterTables.halts(dossier);
            case LOOK_BACKS -> MatterTables.lookBacks(dossier);
            case REOPENINGS -> MatterTables.reopenings(dossier);
        };
    }
}
