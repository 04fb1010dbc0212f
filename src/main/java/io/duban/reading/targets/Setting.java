package io.duban.reading.targets;

import io.duban.reading.vocabulary.Punctuation;
import java.util.List;
import java.util.Optional;

/**
 * A quantity among the words of its sentence.
 *
 * @param all the quantities of the sentence in order
 * @param dated whether a year stands before it
 */
record Setting(Quantity quantity, Sentence sentence, List<Quantity> all, boolean dated) {

    /** What its clause says before it. */
    String before() {
        return sentence.text().substring(clauseStart(), quantity.start());
    }

    /** What its clause says behind it. */
    String rest() {
        return sentence.text().substring(quantity.end(), clauseEnd());
    }

    /** What its sentence says behind it. */
    String after() {
        return sentence.text().substring(quantity.end());
    }

    String clause() {
        return sentence.text().substring(clauseStart(), clauseEnd());
    }

    /** Its clause with the one before. */
    String twoClauses() {
        int earlier = clauseStart() == 0 ? 0 : sentence.clauseStart(clauseStart() - 1);
        return sentence.text().substring(earlier, clauseEnd());
    }

    /** The words up to the next quantity of the clause, if no pause parts the two. */
    Optional<String> wordsToNext() {
        return all.stream()
                .filter(other -> other.start() >= quantity.end() && other.start() < clauseEnd())
                .findFirst()
                .map(next -> sentence.text().substring(quantity.end(), next.start()))
                .filter(words -> !Punctuation.isIn(words, "、和"));
    }

    private int clauseStart() {
        return sentence.clauseStart(quantity.start());
    }

    private int clauseEnd() {
        return sentence.clauseEnd(quantity.end());
    }
}
