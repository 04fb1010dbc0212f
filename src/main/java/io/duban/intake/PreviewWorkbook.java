package io.duban.intake;

import io.duban.intake.PlanWorkbooks.Ground;
import io.duban.intake.PlanWorkbooks.Reading;
import io.duban.plan.ItemTexts;
import io.duban.plan.Plan;
import io.duban.plan.Plans;
import io.duban.plan.ProposedItem;
import io.duban.shared.Actor;
import io.duban.shared.Change;
import io.duban.shared.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lays an uploaded workbook beside the plan as it stands now. */
@Component
public class PreviewWorkbook {

    private final Plans plans;
    private final Uploads uploads;
    private final PlanWorkbooks workbooks;
    private final WorkbookGround grounds;

    PreviewWorkbook(Plans plans, Uploads uploads, PlanWorkbooks workbooks, WorkbookGround grounds) {
        this.plans = plans;
        this.uploads = uploads;
        this.workbooks = workbooks;
        this.grounds = grounds;
    }

    /** {@code words} says what kinds, natures and directions are called in the reader's language. */
    @Transactional(readOnly = true)
    public Preview of(UploadId id, Function<Enum<?>, String> words, Actor.Person who) {
        Upload upload = uploads.get(id);
        Plan plan = plans.get(upload.planId());
        who.as(plan.officeUnitId(), Role.OFFICE_STAFF, Role.OFFICE_HEAD);
        return compare(plan, upload, words).preview();
    }

    /** The preview with the proposals that lead to it. */
    record Comparison(Preview preview, List<ProposedItem> proposals) {}

    Comparison compare(Plan plan, Upload upload, Function<Enum<?>, String> words) {
        Ground ground = grounds.of(plan);
        Reading reading = workbooks.read(uploads.content(upload.id()), ground);
        Map<String, ProposedItem> standing = new LinkedHashMap<>();
        ground.items().forEach(item -> standing.put(item.number(), item));
        ItemTexts texts = new ItemTexts(ground.names(), words);
        List<ProposedItem> added = new ArrayList<>();
        List<Preview.Changed> changed = new ArrayList<>();
        for (ProposedItem item : reading.items()) {
            ProposedItem before = standing.get(item.number());
            if (before == null) {
                added.add(item);
                continue;
            }
            List<Change> changes = texts.between(before, item);
            if (!changes.isEmpty()) {
                changed.add(new Preview.Changed(item.number(), item.title(), changes));
            }
        }
        String fingerprint = Fingerprint.of(upload.id(), grounds.state(plan), reading.items());
        return new Comparison(preview(ground, reading, added, changed, fingerprint), reading.items());
    }

    private static Preview preview(
            Ground ground,
            Reading reading,
            List<ProposedItem> added,
            List<Preview.Changed> changed,
            String fingerprint) {
        List<String> read = reading.items().stream().map(ProposedItem::number).toList();
        List<String> standing =
                ground.items().stream().map(ProposedItem::number).toList();
        Set<String> numbers = Set.copyOf(read);
        List<ProposedItem> missing = ground.items().stream()
                .filter(item -> !numbers.contains(item.number()))
                .toList();
        boolean reordered = !read.stream()
                .filter(standing::contains)
                .toList()
                .equals(standing.stream().filter(numbers::contains).toList());
        int unchanged = reading.items().size() - added.size() - changed.size();
        return new Preview(reading.findings(), added, changed, missing, unchanged, reordered, fingerprint);
    }
}
