package io.duban.reading.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import io.duban.reading.alignment.Alignment;
import io.duban.reading.alignment.Likeness;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Measures a proposal against labels, both in the labels' JSON form. */
public final class Measure {

    private static final Labelled NOTHING =
            new Labelled(new Likeness("", "", ""), Set.of(), Set.of(), "", Set.of(), List.of());

    private Measure() {}

    /**
     * The scores of one document. Units that are labelled as collectives do not count; neither does what was found
     * beyond the labels where only a part of the document is labelled.
     */
    public static Scores of(JsonNode labels, JsonNode proposal) {
        List<Labelled> wanted = tasks(labels);
        List<Labelled> found = tasks(proposal);
        Map<Integer, Integer> aligned = Alignment.of(likenesses(wanted), likenesses(found));
        boolean whole = labels.path("labelled").asText("all").equals("all");
        int surplus = whole ? found.size() - aligned.size() : 0;
        Scores scores = new Scores(
                new Score(aligned.size(), surplus, wanted.size() - aligned.size()), Score.NONE, Score.NONE, Score.NONE);
        for (int i = 0; i < wanted.size(); i++) {
            Labelled other = Optional.ofNullable(aligned.get(i)).map(found::get).orElse(NOTHING);
            scores = scores.plus(task(wanted.get(i), other));
        }
        return scores;
    }

    private static List<Likeness> likenesses(List<Labelled> tasks) {
        return tasks.stream().map(Labelled::likeness).toList();
    }

    private static List<Labelled> tasks(JsonNode document) {
        List<Labelled> tasks = new ArrayList<>();
        document.path("tasks").forEach(task -> tasks.add(Labelled.of(task)));
        return tasks;
    }

    private static Scores task(Labelled wanted, Labelled found) {
        return new Scores(Score.NONE, units(wanted, found), deadline(wanted, found), targets(wanted, found));
    }

    private static Score units(Labelled wanted, Labelled found) {
        Set<String> labelled = wanted.without(wanted.collectives());
        Set<String> proposed = found.without(wanted.collectives());
        Set<String> right = new HashSet<>(labelled);
        right.retainAll(proposed);
        return new Score(right.size(), proposed.size() - right.size(), labelled.size() - right.size());
    }

    /** A date that the text of the task names is not wrong where no deadline is labelled. */
    private static Score deadline(Labelled wanted, Labelled found) {
        if (!wanted.deadline().isEmpty() && wanted.deadline().equals(found.deadline())) {
            return new Score(1, 0, 0);
        }
        boolean wrong = !found.deadline().isEmpty()
                && (!wanted.deadline().isEmpty() || !wanted.textDates().contains(found.deadline()));
        return new Score(0, wrong ? 1 : 0, wanted.deadline().isEmpty() ? 0 : 1);
    }

    private static Score targets(Labelled wanted, Labelled found) {
        List<String> left = new ArrayList<>(found.targets());
        int right = 0;
        for (String target : wanted.targets()) {
            right += left.remove(target) ? 1 : 0;
        }
        return new Score(right, left.size(), wanted.targets().size() - right);
    }
}
