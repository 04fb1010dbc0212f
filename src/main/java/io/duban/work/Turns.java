package io.duban.work;

import io.duban.organization.Barred;
import io.duban.organization.Barring;
import io.duban.organization.DecisionOn;
import io.duban.shared.Actor;
import io.duban.shared.Grant;
import io.duban.shared.Missing;
import io.duban.shared.NotPermitted;
import io.duban.shared.Refusal;
import io.duban.shared.Role;
import io.duban.shared.UnitId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives out turns: whose the step is, whether it was given to somebody else, and whether the person is barred, asked
 * once and nowhere else.
 */
@Component
public class Turns {

    private final OpenItems items;
    private final Steps steps;
    private final Barring barring;
    private final BarredSteps barred;
    private final Answering answering;

    Turns(OpenItems items, Steps steps, Barring barring, BarredSteps barred, Answering answering) {
        this.items = items;
        this.steps = steps;
        this.barring = barring;
        this.barred = barred;
        this.answering = answering;
    }

    /**
     * Which step is meant: by what is done at it, by its node where there are several, by the unit where it waits for
     * several.
     */
    public record Wanted(
            Block block,
            UUID subject,
            @Nullable String node,
            @Nullable UnitId unit) {

        /** Where the thing has only one open step of the block. */
        public static Wanted of(Block block, UUID subject) {
            return new Wanted(block, subject, null, null);
        }

        /** Where each unit has a step of its own. */
        public static Wanted of(Block block, UUID subject, UnitId unit) {
            return new Wanted(block, subject, null, unit);
        }

        boolean isOf(OpenItem item) {
            return (node == null || node.equals(item.step().node())) && (unit == null || unit.equals(item.aboutUnit()));
        }
    }

    /** What is decided on at a step: whoever had a hand in it may be barred. */
    public record Matter(UUID id) {}

    /** Says why it is not the time for a step that does not wait. */
    public interface NotNow {

        RuntimeException why();
    }

    /**
     * The turn of the person at the step; empty when no such step waits.
     *
     * @throws NotPermitted when it is not the person's
     * @throws Barred when the person may not decide on it
     * @throws WorkRefusal.BeingPrepared while somebody prepares it for the person, or the person does
     * @throws WorkRefusal.Suspended while its task is suspended
     * @throws CoHandlerRefusal.OpinionsOwed while an opinion is owed that was asked for
     */
    @Transactional(readOnly = true)
    public Optional<Turn> take(Wanted wanted, Matter matter, Actor.Person who) {
        return mine(open(wanted, matter.id()), who).map(waiting -> {
            Turn turn = turn(waiting, matter, who);
            mustOweNoOpinion(waiting.item());
            return turn;
        });
    }

    /**
     * The same for an act, in whose transaction it is asked: a refusal of one of several things does not spoil the
     * others. Refused with what {@code otherwise} says when no such step waits.
     */
    public Turn take(Wanted wanted, Matter matter, Actor.Person who, NotNow otherwise) {
        return take(wanted, matter, who).orElseThrow(otherwise::why);
    }

    /** The same to write at the step, which may go on while opinions on it are owed. */
    public Turn write(Wanted wanted, Matter matter, Actor.Person who, NotNow otherwise) {
        return mine(open(wanted, matter.id()), who)
                .map(waiting -> turn(waiting, matter, who))
                .orElseThrow(otherwise::why);
    }

    /**
     * The person, in the role in which he may draft what is handed in at the step: one that the step asks for, or as
     * the one who prepares it. Drafting may begin before the step does; then the newest version of its model says whose
     * it will be in the unit.
     */
    @Transactional(readOnly = true)
    public Optional<Actor.Person> drafting(Wanted wanted, UnitId unit, Actor.Person who) {
        List<WaitingItem> open = open(wanted, wanted.subject());
        Stream<Grant> grants = open.isEmpty()
                ? who.grantsFor(unit, rolesToCome(wanted.block())).stream()
                : open.stream().flatMap(waiting -> waiting.item().grantToDraft(who).stream());
        return grants.findFirst().map(who::using);
    }

    private Role[] rolesToCome(Block block) {
        return steps.all().stream()
                .filter(step -> step.block() == block)
                .flatMap(step -> step.roles().stream())
                .distinct()
                .toArray(Role[]::new);
    }

    /** Ends the step; the model says what follows. Refused while an opinion is owed. */
    @Transactional
    public void answer(Turn turn, Answer answer) {
        mustOweNoOpinion(turn.item());
        answering.answer(turn, answer);
    }

    /** Whether the person can end the step, and if it is his, or he prepares it, why not as yet. */
    public record Offer(boolean deciding, @Nullable Refusal whyNot) {

        public static final Offer NONE = new Offer(false, null);

        /** Whether the person can write at the step, if not end it: nothing is lacking but the opinions of others. */
        public boolean writing() {
            return deciding || whyNot instanceof CoHandlerRefusal.OpinionsOwed;
        }

        static Offer not(Refusal why) {
            return new Offer(false, why);
        }
    }

    @Transactional(readOnly = true)
    public Offer offer(Wanted wanted, Matter matter, Actor.Person who) {
        return mine(open(wanted, matter.id()), who)
                .map(waiting -> offer(waiting, matter, who))
                .orElse(Offer.NONE);
    }

    private Offer offer(WaitingItem waiting, Matter matter, Actor.Person who) {
        OpenItem item = waiting.item();
        if (!item.isFor(who)) {
            return item.concerns(who) ? Offer.not(new WorkRefusal.BeingPrepared()) : Offer.NONE;
        }
        if (item.held()) {
            return Offer.not(new WorkRefusal.Suspended());
        }
        Barred bar =
                barring.bar(decision(item, matter), who, waiting.involved()).orElse(null);
        if (bar != null) {
            return Offer.not(bar);
        }
        return item.opinionsOwed() > 0
                ? Offer.not(new CoHandlerRefusal.OpinionsOwed(item.opinionsOwed()))
                : new Offer(true, null);
    }

    /** The step as the model describes it on which it waits. */
    @Transactional(readOnly = true)
    public Optional<Step> step(Wanted wanted) {
        return open(wanted, wanted.subject()).stream()
                .findFirst()
                .map(waiting -> steps.of(waiting.item().step()));
    }

    /**
     * The same for a page, which whoever comes before it or after it opens as well: then as the newest model says.
     *
     * @throws Missing when no model has such a step
     */
    @Transactional(readOnly = true)
    public Step shown(Wanted wanted) {
        return step(wanted).orElseGet(() -> steps.all().stream()
                .filter(step -> step.block() == wanted.block())
                .filter(step ->
                        wanted.node() == null || wanted.node().equals(step.key().node()))
                .findFirst()
                .orElseThrow(() -> new Missing(wanted.subject())));
    }

    private static void mustOweNoOpinion(OpenItem item) {
        if (item.opinionsOwed() > 0) {
            throw new CoHandlerRefusal.OpinionsOwed(item.opinionsOwed());
        }
    }

    private List<WaitingItem> open(Wanted wanted, UUID matter) {
        return items.waiting(wanted.block(), wanted.subject(), matter).stream()
                .filter(waiting -> wanted.isOf(waiting.item()))
                .toList();
    }

    /** The person's own before somebody else's. */
    private static Optional<WaitingItem> mine(Collection<WaitingItem> open, Actor.Person who) {
        return Stream.concat(open.stream().filter(waiting -> waiting.item().isFor(who)), open.stream())
                .findFirst();
    }

    private DecisionOn decision(OpenItem item, Matter matter) {
        List<String> acts = List.copyOf(barred.acts(item.block(), item.roles()));
        return new DecisionOn(matter.id(), item.unitId(), item.roles(), acts);
    }

    private Turn turn(WaitingItem waiting, Matter matter, Actor.Person who) {
        OpenItem item = waiting.item();
        item.notHeld();
        if (!item.isFor(who)) {
            throw item.concerns(who) ? new WorkRefusal.BeingPrepared() : new NotPermitted();
        }
        return new Turn(item, steps.of(item.step()), barring.deciding(decision(item, matter), who, waiting.involved()));
    }
}
