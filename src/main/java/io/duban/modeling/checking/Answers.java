package io.duban.modeling.checking;

import io.duban.modeling.vocabulary.Property;
import io.duban.work.Answer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The answers that flows wait for. */
final class Answers {

    private Answers() {}

    static Optional<Answer> named(String word) {
        return Arrays.stream(Answer.values())
                .filter(answer -> answer.name().equals(word))
                .findFirst();
    }

    /** Those that there are, in the order of the flow. */
    static List<Answer> on(Node flow) {
        return flow.said(Property.ANSWER).stream()
                .flatMap(words -> Stream.of(words.split(",", -1)))
                .flatMap(word -> named(word.strip()).stream())
                .toList();
    }

    static String all() {
        return Arrays.stream(Answer.values()).map(Answer::name).collect(Collectors.joining(", "));
    }
}
