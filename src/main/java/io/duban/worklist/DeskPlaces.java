package io.duban.worklist;

import io.duban.shared.Actor;
import io.duban.shared.Paging;
import io.duban.work.CoHandlers;
import io.duban.work.Steps;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which of the things on a person's desk is in hand, and the how manieth of its kind it is. */
@Component
public class DeskPlaces {

    private final DeskRows rows;
    private final DeskQuestions questions;
    private final Steps steps;
    private final CoHandlers coHandlers;

    DeskPlaces(DeskRows rows, DeskQuestions questions, Steps steps, CoHandlers coHandlers) {
        this.coHandlers = coHandlers;
        this.steps = steps;
        this.rows = rows;
        this.questions = questions;
    }

    /**
     * Where the item that is done on this page stands among those of its kind; empty when none is the reader's to do.
     */
    public Optional<DeskPlace> of(UUID subject, String path, Actor.Person who) {
        if (who.grants().isEmpty()) {
            return Optional.empty();
        }
        DeskRows.Question question = questions.of(DeskFilter.everything(), Paging.FIRST, who);
        return rows.ofSubject(question, subject).stream()
                .filter(item -> item.isDoneAt(path))
                .findFirst()
                .map(item -> new DeskPlace(
                        item,
                        counted(question, item, item),
                        counted(question, item, null),
                        !steps.of(item.step()).earlier().isEmpty(),
                        item.coHandlers() == 0 ? List.of() : coHandlers.of(item.id())));
    }

    private int counted(DeskRows.Question question, DeskItem item, @Nullable DeskItem upTo) {
        return rows.count(
                question, new DeskRows.Counted(Desk.COUNTED, null, item.step().inAnyVersion(), upTo));
    }
}
