package io.duban.ledger.web;

import io.duban.export.Listing;
import io.duban.ledger.TaskDossier;
import io.duban.shared.Paging;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The lists on a task's page, each of which is had as a file. */
enum TaskList {
    UNITS(TaskTables::units),
    CHILDREN(TaskTables::children),
    VALUES(TaskTables::values),
    MILESTONES(TaskTables::milestones),
    FILES(TaskTables::files),
    CHANGES(MatterTables::changes),
    ORDERS(MatterTables::orders),
    RECTIFICATIONS(MatterTables::rectifications),
    OBJECTIONS(MatterTables::objections),
    REMINDERS(MatterTables::reminders),
    HALTS(MatterTables::halts),
    LOOK_BACKS(MatterTables::lookBacks),
    REOPENINGS(MatterTables::reopenings);

    private final Function<TaskDossier, Listing<?>> listing;

    TaskList(Function<TaskDossier, Listing<?>> listing) {
        this.listing = listing;
    }

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
        return listing.apply(dossier);
    }
}
