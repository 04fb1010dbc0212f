package io.duban.reading.interpretation;

import io.duban.reading.Proposal.Evidence;
import io.duban.reading.vocabulary.Operator;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An indicator made of targets that belong together.
 *
 * @param path the headings over the first of its targets; empty where it is no goal of the whole plan
 */
public record ReadIndicator(
        List<String> path,
        String name,
        boolean binding,
        String unit,
        Tendency tendency,
        Baseline baseline,
        List<InYear> targets) {

    public ReadIndicator {
        path = List.copyOf(path);
        targets = List.copyOf(targets);
    }

    /**
     * What is to be reached in a year.
     *
     * @param value null for words, ranges, and changes that are no fall in percent
     * @param words as a person would say it
     * @param guesses what a rule assumed about it
     */
    public record InYear(
            int year,
            Operator operator,
            @Nullable BigDecimal value,
            String words,
            Evidence evidence,
            List<GuessKind> guesses) {

        public InYear {
            guesses = List.copyOf(guesses);
        }
    }
}
