package io.duban.report;

import io.duban.plan.IndicatorId;
import io.duban.shared.Wordings;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A field of a document that reads otherwise than before; empty before or after where it is new or gone. */
public record Difference(DocumentField field, @Nullable IndicatorId indicator, String before, String after) {

    /** In the order of the later content; fields that read alike are left out. */
    static List<Difference> between(DocumentContent before, DocumentContent after) {
        List<Passage> gone = new ArrayList<>(before.passages());
        List<Difference> found = new ArrayList<>();
        List<Passage> come = new ArrayList<>();
        for (Passage now : after.passages()) {
            Optional<Passage> then = gone.stream().filter(now::meets).findFirst();
            then.ifPresent(gone::remove);
            then.ifPresentOrElse(was -> found.add(of(was, now)), () -> come.add(now));
        }
        come.forEach(now -> found.add(of(renamed(now, gone), now)));
        gone.forEach(was -> found.add(of(was, new Passage(was.field(), was.of(), was.indicator(), ""))));
        found.removeIf(difference -> difference.before().equals(difference.after()));
        found.sort((one, other) -> one.field().compareTo(other.field()));
        return List.copyOf(found);
    }

    /** A milestone that got another title is told beside the one that it stands for. */
    private static Passage renamed(Passage now, List<Passage> gone) {
        Iterator<Passage> candidates = gone.iterator();
        while (candidates.hasNext()) {
            Passage was = candidates.next();
            if (now.field() == DocumentField.MILESTONE && was.field() == DocumentField.MILESTONE) {
                candidates.remove();
                return was;
            }
        }
        return new Passage(now.field(), now.of(), now.indicator(), "");
    }

    private static Difference of(Passage was, Passage now) {
        return new Difference(now.field(), now.indicator(), plain(was.text()), plain(now.text()));
    }

    /** How lines end and what stands around the text is the browser's, not the writer's. */
    private static String plain(String text) {
        return text.replace("\r\n", "\n").strip();
    }

    /** Word by word; a number as a whole. */
    public List<Wordings.Stretch> stretches() {
        return field.isProse() ? Wordings.between(before, after) : Wordings.whole(before, after);
    }
}
