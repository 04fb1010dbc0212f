package io.duban.process;

import static java.util.Objects.requireNonNull;

import io.duban.modeling.vocabulary.Condition;
import io.duban.modeling.vocabulary.DueRule;
import io.duban.modeling.vocabulary.Party;
import io.duban.modeling.vocabulary.SystemWork;
import io.duban.modeling.vocabulary.Units;
import io.duban.modeling.vocabulary.Word;
import io.duban.work.Whose;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * The beans of ours that the words of the models stand for. What is no word cannot be said by a model: it names no
 * bean, class or expression itself.
 */
final class ModelVocabulary {

    private ModelVocabulary() {}

    /** A unit that is named by itself stands for itself, and for no bean. */
    static String party(String word) {
        return Whose.isNamed(word)
                ? requireNonNull(Whose.of(word).unit()).toString()
                : expression(party(Word.known(Party.values(), word)));
    }

    static String units(String word) {
        return expression(units(Word.known(Units.values(), word)));
    }

    static String condition(String word, boolean wanted) {
        return expression((wanted ? "" : "!") + condition(Word.known(Condition.values(), word)));
    }

    /** A named rule, or {@code within:5}, which is five working days from the day on which the step opens. */
    static String date(String word) {
        if (word.startsWith(DueRule.WITHIN)) {
            int days = DueRule.workingDays(word)
                    .orElseThrow(() -> new IllegalArgumentException(
                            word + " is not between 1 and " + DueRule.MOST_WORKING_DAYS + " working days"));
            return expression("dueDates.within(execution, " + days + ")");
        }
        DueRule rule = Word.known(DueRule.values(), word);
        String dates =
                switch (rule) {
                    case LOOK_BACK -> "lookBackPlans.";
                    case RECTIFICATION_PLAN, RECTIFICATION -> "rectificationDates.";
                    default -> "dueDates.";
                };
        return expression(dates + rule.word() + "(execution)");
    }

    static String work(String word) {
        return expression(bean(Word.known(SystemWork.values(), word)));
    }

    private static String party(Party party) {
        return switch (party) {
            case UNIT -> "unit";
            case LEAD, OFFICE, ABOVE, ORDER_UNIT, RECTIFYING_UNIT -> "parties." + party.word() + "(execution)";
        };
    }

    private static String units(Units units) {
        return switch (units) {
            case UNITS_TO_SIGN -> "taskUnits.toSign(execution)";
            case UNITS_RESPONSIBLE -> "taskUnits.responsible(execution)";
            case UNITS_OWING -> "reporting.unitsOwing(execution)";
            case UNITS_OF_PLAN -> "planUnits.asked(execution)";
        };
    }

    private static String condition(Condition condition) {
        return switch (condition) {
            case ALL_SIGNED -> "taskUnits.allSigned(execution)";
            case MORE_YEARS -> "taskUnits.moreYears(execution)";
            case LOOK_BACK_PLANNED -> "lookBackPlans.isPlanned(execution)";
            case TO_CONSULT -> "planUnits.toConsult(execution)";
            case MORE_TO_ISSUE -> "planUnits.hasMore(execution)";
        };
    }

    /** The name of the bean that does it. */
    static String bean(SystemWork work) {
        return switch (work) {
            case NOTE_LATENESS -> "lateSteps";
            case OPEN_YEAR -> "beginYear";
            case PLAN_LOOK_BACK -> "planningLookBack";
            case ISSUE_BATCH -> "issueBatch";
            case FINISH_ISSUING -> "endIssuing";
        };
    }

    private static String expression(String call) {
        return "${" + call + "}";
    }

    /** What all the words stand for. */
    static Stream<String> expressions() {
        return Stream.of(
                        words(Party.values()).map(ModelVocabulary::party),
                        words(Units.values()).map(ModelVocabulary::units),
                        words(Condition.values()).map(word -> condition(word, true)),
                        Stream.concat(words(DueRule.values()), Stream.of(DueRule.WITHIN + 1))
                                .map(ModelVocabulary::date),
                        words(SystemWork.values()).map(ModelVocabulary::work))
                .flatMap(words -> words);
    }

    private static Stream<String> words(Word[] words) {
        return Arrays.stream(words).map(Word::word);
    }
}
