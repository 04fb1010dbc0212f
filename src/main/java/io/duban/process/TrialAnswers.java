package io.duban.process;

import io.duban.modeling.trying.TrialCase;
import io.duban.modeling.vocabulary.BlockAnswers;
import io.duban.work.Answer;
import io.duban.work.Step;
import io.duban.work.StepAnswer;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What the people of a made-up matter answer. */
final class TrialAnswers {

    /** What leads aside: nobody answers so who just goes on. */
    private static final Set<Answer> ASIDE =
            EnumSet.of(Answer.OBJECTED, Answer.REFUSED, Answer.RELEASED, Answer.WAITED, Answer.FELL_BACK);

    private static final Set<Answer> OBJECTING = EnumSet.of(Answer.OBJECTED, Answer.REFUSED, Answer.FELL_BACK);

    private final TrialCase kind;
    private final MadeUpMatter matter;
    private final Set<Given> given = new HashSet<>();

    TrialAnswers(TrialCase kind, MadeUpMatter matter) {
        this.kind = kind;
        this.matter = matter;
    }

    /** At a step, for the unit for which it was entered. */
    private record Given(String step, Object unit, Answer answer) {}

    Answer at(OpenedStep step) {
        return besides(step.step())
                .filter(answer -> answer != Answer.OBJECTED
                        || step.aboutUnit().equals(matter.things().odd()))
                .filter(answer -> given.add(new Given(step.step().key().toString(), step.aboutUnit(), answer)))
                .findFirst()
                .orElseGet(() -> goingOn(step.step()));
    }

    /** What is answered once before going on. */
    private Stream<Answer> besides(Step step) {
        List<Answer> drawn = step.answers().stream()
                .map(StepAnswer::answer)
                .filter(answer -> isPossible(step, answer))
                .toList();
        return switch (kind) {
            case RETURNED -> drawn.stream().filter(Answer::isReturn);
            case OBJECTED -> drawn.stream().filter(OBJECTING::contains);
            case SILENT_UNIT -> drawn.stream().filter(answer -> answer == Answer.WAITED);
            case PUNCTUAL, LATE, TWELVE_UNITS -> Stream.empty();
        };
    }

    private static boolean isPossible(Step step, Answer answer) {
        BlockAnswers answers = BlockAnswers.of(step.block());
        return answers.always().contains(answer) || answers.offered().contains(answer);
    }

    private static Answer goingOn(Step step) {
        BlockAnswers answers = BlockAnswers.of(step.block());
        return answers.agrees()
                ? step.goingOn()
                : answers.always().stream()
                        .filter(answer -> !answer.isReturn() && !ASIDE.contains(answer))
                        .findFirst()
                        .orElse(Answer.ADJUSTED);
    }
}
