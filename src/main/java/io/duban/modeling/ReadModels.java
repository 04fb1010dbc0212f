package io.duban.modeling;

import static io.duban.shared.Role.ADMIN;
import static io.duban.shared.Role.AUDITOR;

import io.duban.organization.People;
import io.duban.shared.Actor;
import io.duban.shared.PersonId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Admins and auditors read by which models the work goes, and since when and why. */
@Component
public class ReadModels {

    private final ReleasedModels released;
    private final ModelDrafts drafts;
    private final People people;

    ReadModels(ReleasedModels released, ModelDrafts drafts, People people) {
        this.released = released;
        this.drafts = drafts;
        this.people = people;
    }

    @Transactional(readOnly = true)
    public List<ModelHistory> all(Actor.Person who) {
        mustRead(who);
        return released.keys().stream().map(this::history).toList();
    }

    @Transactional(readOnly = true)
    public ModelHistory of(String model, Actor.Person who) {
        mustRead(who);
        return history(model);
    }

    @Transactional(readOnly = true)
    public List<ModelStep> steps(String model, int number, Actor.Person who) {
        mustRead(who);
        return released.steps(model, number);
    }

    /** What the model is called. */
    @Transactional(readOnly = true)
    public String name(String model, Locale language) {
        return released.name(model, language);
    }

    /** BPMN 2.0 with its names in this language. */
    @Transactional(readOnly = true)
    public String drawing(String model, int number, Locale language, Actor.Person who) {
        mustRead(who);
        return released.drawing(model, number, language);
    }

    /** BPMN 2.0 as it was drawn. */
    @Transactional(readOnly = true)
    public byte[] source(String model, int number, Actor.Person who) {
        mustRead(who);
        return released.source(model, number);
    }

    /** A decision table as it was written. */
    @Transactional(readOnly = true)
    public TableSheet table(String model, int number, Actor.Person who) {
        mustRead(who);
        return TableSheet.of(released.source(model, number));
    }

    private static void mustRead(Actor.Person who) {
        who.asAnywhere(ADMIN, AUDITOR);
    }

    private ModelHistory history(String model) {
        List<ReleasedModel> versions = released.versions(model);
        Map<Integer, ModelRelease> releases =
                drafts.releases(model).stream().collect(Collectors.toMap(ModelRelease::number, Function.identity()));
        Map<PersonId, String> names = people.names(releases.values().stream()
                .flatMap(release -> Stream.of(release.drawnBy(), release.approvedBy()))
                .collect(Collectors.toSet()));
        return new ModelHistory(
                model,
                versions.stream()
                        .map(version -> version(version, releases.get(version.number()), names))
                        .toList(),
                released.packagedWaits(model));
    }

    private static ModelHistory.Version version(
            ReleasedModel version, @Nullable ModelRelease release, Map<PersonId, String> names) {
        return release == null
                ? new ModelHistory.Version(version, null, null, null)
                : new ModelHistory.Version(
                        version, release, names.get(release.drawnBy()), names.get(release.approvedBy()));
    }
}
