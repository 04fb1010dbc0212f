package io.duban.modeling;

import static io.duban.shared.Role.ADMIN;
import static io.duban.shared.Role.AUDITOR;

import io.duban.shared.Actor;
import io.duban.shared.Slice;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    /** A page of what stands at an element of a version, or anywhere in it; {@code after} is the last process seen. */
    @Transactional(readOnly = true)
    public Slice<RunningMatter> at(
            String model, int number, @Nullable String element, @Nullable String after, Actor.Person who) {
        mustRead(who);
        List<RunningProcesses.Running> all = running.at(model, number, element).stream()
                .filter(one -> after == null || one.id().compareTo(after) > 0)
                .toList();
        Slice<RunningProcesses.Running> page =
                Slice.of(all.subList(0, Math.min(all.size(), PAGE + 1)), PAGE, RunningProcesses.Running::id);
        return new Slice<>(
                running.matters(
                        model,
                        page.rows().stream()
                                .map(RunningProcesses.Running::subject)
                                .toList()),
                page.next());
    }

    private static void mustRead(Actor.Person who) {
        who.asAnywhere(ADMIN, AUDITOR);
    }
}
