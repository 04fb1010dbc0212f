package io.duban.intake.confirming;

import static io.duban.reading.alignment.Likeness.plain;

import io.duban.plan.PlanDirectory;
import io.duban.plan.PlanId;
import io.duban.shared.Actor;
import io.duban.shared.UnitId;
import io.duban.shared.Visibility;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** The plans of an office of which a document may be a new edition. */
@Component
public class OfficePlans {

    private static final int LOOKED_AT = 200;

    /** What is said of an edition and not of the plan. */
    private static final Pattern OF_AN_EDITION =
            Pattern.compile("(?:20\\d\\d年)?(?:修订|修订版|修编|修改|新版|调整)(?:稿|版)?$|^.{2,20}?关于印发|的通知$");

    private final PlanDirectory directory;

    OfficePlans(PlanDirectory directory) {
        this.directory = directory;
    }

    /** The newest first. */
    public List<PlanDirectory.Listed> of(UnitId office, Actor.Person who) {
        return directory.page(Visibility.of(who), null, LOOKED_AT).rows().stream()
                .filter(plan -> plan.officeUnitId().equals(office))
                .toList();
    }

    /** The newest that is called just so, but for what is said of an edition. */
    Optional<PlanId> called(String title, UnitId office, Actor.Person who) {
        String wanted = usual(title);
        return wanted.isEmpty()
                ? Optional.empty()
                : of(office, who).stream()
                        .filter(plan -> usual(plan.title()).equals(wanted))
                        .map(PlanDirectory.Listed::id)
                        .findFirst();
    }

    private static String usual(String title) {
        return OF_AN_EDITION.matcher(plain(title)).replaceAll("");
    }
}
