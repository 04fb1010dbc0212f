package io.duban.modeling;

import static io.duban.shared.Role.ADMIN;
import static io.duban.shared.Role.AUDITOR;

import io.duban.organization.People;
import io.duban.shared.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Admins and auditors read how far a move is, and what was decided about older versions. */
@Component
public class ReadMoves {

    /** Those that could not be moved, at most so many on a page. */
    private static final int SHOWN = 200;

    private final ModelMoves moves;
    private final RunningProcesses running;
    private final People people;

    ReadMoves(ModelMoves moves, RunningProcesses running, People people) {
        this.moves = moves;
        this.running = running;
        this.people = people;
    }

    /** A decision with the name of who made it. */
    public record Stay(ModelStay stay, String decidedBy) {}

    @Transactional(readOnly = true)
    public MoveSheet of(ModelMoveId id, Locale language, Actor.Person who) {
        mustRead(who);
        ModelMove move = moves.get(id);
        List<MoveItem> refused = moves.items(id, MoveItem.State.REFUSED, null, SHOWN);
        Map<Object, RunningMatter> matters = running
                .matters(move.model(), refused.stream().map(MoveItem::subject).collect(Collectors.toSet()), who)
                .stream()
                .collect(Collectors.toMap(RunningMatter::subject, Function.identity()));
        List<MoveSheet.Left> left = new ArrayList<>();
        refused.forEach(item -> left.add(new MoveSheet.Left(
                Objects.requireNonNull(item.fault()), Objects.requireNonNull(matters.get(item.subject())))));
        return new MoveSheet(
                move,
                people.names(Set.of(move.begunBy())).getOrDefault(move.begunBy(), ""),
                moves.counts(id),
                left,
                running.names(move.model(), move.fromNumber(), language));
    }

    /** The last one first. */
    @Transactional(readOnly = true)
    public List<ModelMove> of(String model, Actor.Person who) {
        mustRead(who);
        return moves.of(model);
    }

    /** The last one first. */
    @Transactional(readOnly = true)
    public List<Stay> stays(String model, Actor.Person who) {
        mustRead(who);
        List<ModelStay> stays = moves.stays(model);
        var names = people.names(stays.stream().map(ModelStay::decidedBy).collect(Collectors.toSet()));
        return stays.stream()
                .map(stay -> new Stay(stay, names.getOrDefault(stay.decidedBy(), "")))
                .toList();
    }

    private static void mustRead(Actor.Person who) {
        who.asAnywhere(ADMIN, AUDITOR);
    }
}
