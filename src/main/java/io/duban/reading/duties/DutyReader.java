package io.duban.reading.duties;

import io.duban.reading.document.Paragraph;
import io.duban.reading.document.Patience;
import io.duban.reading.outline.Outline;
import io.duban.reading.outline.Section;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Reads the duties about the plan as a whole, sentence by sentence. */
public final class DutyReader {

    private static final List<Function<Said, List<Duty>>> RULES =
            List.of(Groups::in, Offices::in, Leads::in, Reports::in, Judged::in);

    private final Patience patience;
    private final List<Duty> duties = new ArrayList<>();

    private DutyReader(Patience patience) {
        this.patience = patience;
    }

    /** In the order of the document. */
    public static List<Duty> read(Outline outline, Patience patience) {
        DutyReader reader = new DutyReader(patience);
        outline.front().forEach(paragraph -> reader.paragraph(paragraph, false));
        outline.sections().forEach(section -> reader.section(section, false));
        return reader.duties.stream()
                .sorted(Comparator.comparingInt(duty -> duty.range().start()))
                .toList();
    }

    private void section(Section section, boolean above) {
        boolean carrying = above || section.isCarrying();
        paragraph(section.head(), carrying);
        section.body().forEach(paragraph -> paragraph(paragraph, carrying));
        section.children().forEach(child -> section(child, carrying));
    }

    private void paragraph(Paragraph paragraph, boolean carrying) {
        patience.check();
        for (Said said : Said.of(paragraph, carrying)) {
            RULES.forEach(rule -> duties.addAll(rule.apply(said)));
        }
    }
}
