package io.duban.modeling;

import static io.duban.shared.Role.ADMIN;
import static io.duban.shared.Role.AUDITOR;

import io.duban.shared.Actor;
import io.duban.shared.PageKey;
import io.duban.shared.Paging;
import io.duban.shared.Slice;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Admins and auditors read which versions run where. */
@Component
public class ReadRunning {

    private static final int PAGE = 50;

    private final RunningProcesses running;

    ReadRunning(RunningProcesses running) {
        this.running = running;
    }

    /** How many stand where; the newest version first, in each in the order of the model. */
    @Transactional(readOnly = true)
    public List<Standing> standing(String model, Actor.Person who) {
        mustRead(who);
        return running.standing(model);
    }

    @Transactional(readOnly = true)
    public Map<String, String> names(String model, int number, Locale language, Actor.Person who) {
        mustRead(who);
        return running.names(model, number, language);
    }

    /** An element of a version; null: anywhere in it. */
    public record Place(String model, int number, @Nullable String element) {}

    /** A page of what stands there. */
    @Transactional(readOnly = true)
    public Slice<RunningMatter> at(Place place, Paging paging, Actor.Person who) {
        mustRead(who);
        String after =
                PageKey.read(paging.after(), 1, parts -> PageKey.id(parts[0]).toString());
        List<RunningProcesses.Running> all = running.at(place.model(), place.number(), place.element()).stream()
                .filter(one -> after == null || one.id().compareTo(after) > 0)
                .limit(paging.sizeOr(PAGE) + 1L)
                .toList();
        Slice<RunningProcesses.Running> page = paging.slice(all, PAGE, RunningProcesses.Running::id);
        List<UUID> subjects =
                page.rows().stream().map(RunningProcesses.Running::subject).toList();
        return new Slice<>(running.matters(place.model(), subjects, who), page.next());
    }

    private static void mustRead(Actor.Person who) {
        who.asAnywhere(ADMIN, AUDITOR);
    }
}
