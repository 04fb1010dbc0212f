package io.duban.work;

import io.duban.organization.Units;
import io.duban.shared.Actor;
import io.duban.shared.Grant;
import io.duban.shared.Missing;
import io.duban.shared.RequiredText;
import io.duban.shared.Role;
import io.duban.shared.UnitId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets one unit more (加签) or one less (减签) be asked at a step that waits for several, by the office whose matter it is.
 * Which units a task has is no such thing: that is adjusted where they sign for it.
 */
@Component
public class AskUnit {

    private final OpenItems items;
    private final Preparing locks;
    private final Branching branching;
    private final List<AskedUnits> features;
    private final Units units;
    private final WorkJournal journal;

    AskUnit(
            OpenItems items,
            Preparing locks,
            Branching branching,
            Collection<AskedUnits> features,
            Units units,
            WorkJournal journal) {
        this.items = items;
        this.locks = locks;
        this.branching = branching;
        this.features = List.copyOf(features);
        this.units = units;
        this.journal = journal;
    }

    /** A step with the units that are still to answer, and those that could be asked as well, by name. */
    public record Choice(OpenItem item, List<UnitId> open, Map<UnitId, String> more) {

        public Choice {
            open = List.copyOf(open);
        }
    }

    /** Throws {@link Missing} when there is no such step, it is done, or it is none of the person's business. */
    @Transactional(readOnly = true)
    public Choice choice(String id, Actor.Person who) {
        OpenItem item = own(items.find(id), id, who);
        List<UnitId> open = branching.open(item);
        List<UnitId> more = open.isEmpty() ? List.of() : more(item, open);
        return new Choice(item, open, units.names(more));
    }

    /** Whether units may be added to the step or taken away from it by the person. */
    @Transactional(readOnly = true)
    public boolean isOffered(OpenItem item, Actor.Person who) {
        return feature(item).isPresent()
                && grant(item, who).isPresent()
                && !branching.open(item).isEmpty();
    }

    /** The steps of a block that wait for several units, by the unit, where the person may ask one more or one less. */
    @Transactional(readOnly = true)
    public Map<UnitId, String> offered(Block block, UUID subject, Actor.Person who) {
        List<OpenItem> open =
                items.of(subject).stream().filter(item -> item.block() == block).toList();
        return open.isEmpty() || !isOffered(open.get(0), who)
                ? Map.of()
                : open.stream().collect(Collectors.toMap(OpenItem::aboutUnit, OpenItem::id));
    }

    /**
     * The unit is asked like the others, with a due date of its own. The words may be empty. Refused at a step that
     * does not wait for several units, and for a unit that is still to answer or cannot be asked.
     */
    @Transactional
    public void add(String id, UnitId unit, String words, Actor.Person who) {
        OpenItem item = own(locks.lockWithOthers(id), id, who);
        Actor.Person actor = grant(item, who).map(who::using).orElseThrow();
        List<UnitId> open = several(item);
        if (!more(item, open).contains(unit)) {
            throw new AskUnitRefusal.CannotBeAsked();
        }
        required(item).asked(item, unit, actor);
        branching.add(item, unit, actor);
        journal.asked(item, WorkAct.UNIT_ASKED, unit, words, actor);
    }

    /**
     * The unit of the step need not answer. The reason is never empty. Refused at a step that does not wait for several
     * units, and where nobody else was asked.
     */
    @Transactional
    public void remove(String id, String reason, Actor.Person who) {
        OpenItem item = own(locks.lockWithOthers(id), id, who);
        Actor.Person actor = grant(item, who).map(who::using).orElseThrow();
        several(item);
        if (RequiredText.isMissing(reason)) {
            throw new WorkRefusal.ReasonMissing();
        }
        required(item).leftOut(item, actor);
        if (!branching.remove(item, actor)) {
            throw new AskUnitRefusal.LastOne();
        }
        journal.asked(item, WorkAct.UNIT_LEFT_OUT, item.aboutUnit(), reason, actor);
    }

    private List<UnitId> several(OpenItem item) {
        List<UnitId> open = feature(item).isPresent() ? branching.open(item) : List.of();
        if (open.isEmpty()) {
            throw new AskUnitRefusal.NotOneOfSeveral();
        }
        return open;
    }

    private List<UnitId> more(OpenItem item, Collection<UnitId> open) {
        List<UnitId> more = new ArrayList<>(
                feature(item).map(feature -> feature.candidates(item)).orElse(List.of()));
        more.removeAll(Set.copyOf(open));
        return more;
    }

    private AskedUnits required(OpenItem item) {
        return feature(item).orElseThrow(AskUnitRefusal.NotOneOfSeveral::new);
    }

    private Optional<AskedUnits> feature(OpenItem item) {
        return features.stream()
                .filter(feature -> feature.blocks().contains(item.block()))
                .findFirst();
    }

    private OpenItem own(Optional<OpenItem> found, String id, Actor.Person who) {
        return found.filter(item -> grant(item, who).isPresent())
                .map(OpenItem::notHeld)
                .orElseThrow(() -> new Missing(id));
    }

    private Optional<Grant> grant(OpenItem item, Actor.Person who) {
        return items.office(item.id())
                .flatMap(office -> who.grantsFor(office.unit(), office.roles().toArray(Role[]::new)).stream()
                        .findFirst());
    }
}
