package io.duban.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.Walk;
import io.duban.shared.Actor;
import io.duban.shared.StepKey;
import io.duban.shared.UnitId;
import io.duban.task.TaskId;
import io.duban.worklist.WorkItem;
import io.duban.worklist.WorkItems;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * An open step at which something is decided on, with two people who may do it, whoever handed in what is decided on,
 * and what else waits beside it.
 *
 * @param about the unit for which it waits among several; null: it waits for one
 * @param writing where the document goes back to
 * @param beside another step that is open and stays so; null: none
 */
record Scene(
        Walk walk,
        TaskId task,
        StepKey step,
        UnitId about,
        String item,
        String handedIn,
        People people,
        StepKey writing,
        StepKey beside,
        UnitId besideAbout,
        Acts acts) {

    record People(Actor.Person holder, Actor.Person colleague, Actor.Person writer) {}

    record Acts(Consumer<Actor.Person> agree, BiConsumer<String, Actor.Person> giveBack, Runnable write) {}

    Actor.Person holder() {
        return people.holder();
    }

    Actor.Person colleague() {
        return people.colleague();
    }

    Actor.Person writer() {
        return people.writer();
    }

    void agree(Actor.Person who) {
        acts.agree().accept(who);
    }

    void giveBack(String reason, Actor.Person who) {
        acts.giveBack().accept(reason, who);
    }

    void writeAgain() {
        acts.write().run();
    }

    boolean isOneOfSeveral() {
        return about != null;
    }

    boolean isOpen() {
        return open().filter(one -> one.id().equals(item)).isPresent();
    }

    boolean isWaitingAgain() {
        return open().isPresent();
    }

    private Optional<WorkItem> open() {
        return walk.the(WorkItems.class).open(step, task.value(), about);
    }

    void othersAreStillOpen() {
        if (beside != null) {
            assertThat(walk.the(WorkItems.class).open(beside, task.value(), besideAbout))
                    .isPresent();
        }
    }
}
