package io.duban.organization;

import static io.duban.shared.Role.ADMIN;

import io.duban.shared.Actor;
import io.duban.shared.Grant;
import io.duban.shared.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What it would mean to take a role, or every role, from a person: shown before it is done. */
@Component
public class PreviewLeaving {

    /** {@code count} is to be confirmed; {@code standIns} are those that end or lose their effect. */
    public record Preview(
            Person person, int count, List<WaitingWork.Waiting> waiting, List<LookUpStandIns.Line> standIns) {}

    private final LookUpPeople lookUp;
    private final WaitingWork waiting;

    PreviewLeaving(LookUpPeople lookUp, WaitingWork waiting) {
        this.lookUp = lookUp;
        this.waiting = waiting;
    }

    /** Without a role: of switching the person off. */
    @Transactional(readOnly = true)
    public Preview of(PersonId id, @Nullable Grant role, Actor.Person who) {
        who.asAnywhere(ADMIN);
        LookUpPeople.Sheet sheet = lookUp.sheet(id, who);
        Collection<Grant> roles = role == null ? sheet.person().grants() : Set.of(role);
        List<WaitingWork.Waiting> left = waiting.without(id, roles);
        boolean all = sheet.person().grants().size() <= roles.size();
        List<LookUpStandIns.Line> standIns =
                sheet.standIns().stream().filter(line -> all && line.open()).toList();
        return new Preview(sheet.person(), WaitingWork.count(left), left, standIns);
    }
}
