package io.duban.process;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The words that a model may use, and the beans of ours that they stand for. What is not here cannot be said by a model:
 * it names no bean, class or expression itself.
 */
final class ModelVocabulary {

    /** Whose roles do a step, or {@code unit}: the one for which this branch was entered. */
    private static final Map<String, String> PARTIES = Map.of(
            "unit", "unit",
            "lead", "parties.lead(execution)",
            "office", "parties.office(execution)",
            "above", "parties.above(execution)",
            "orderUnit", "parties.orderUnit(execution)");

    private static final Map<String, String> UNITS = Map.of(
            "unitsToSign", "taskUnits.toSign(execution)",
            "unitsResponsible", "taskUnits.responsible(execution)",
            "unitsOwing", "reporting.unitsOwing(execution)",
            "unitsOfPlan", "planUnits.asked(execution)");

    private static final Map<String, String> CONDITIONS = Map.of(
            "allSigned", "taskUnits.allSigned(execution)",
            "moreYears", "taskUnits.moreYears(execution)",
            "toConsult", "planUnits.toConsult(execution)",
            "moreToIssue", "planUnits.hasMore(execution)");

    private static final Set<String> DATES = Set.of(
            "opinion",
            "revision",
            "review",
            "signing",
            "annualPlan",
            "reportingWindow",
            "unitReport",
            "unitApproval",
            "consolidated",
            "orderSignature",
            "orderSigning",
            "orderReply");

    private static final String WITHIN = "within:";
    private static final int MOST_WORKING_DAYS = 250;

    private static final Map<String, String> WORKS = Map.of(
            "noteLateness", "lateSteps",
            "openYear", "beginYear",
            "issueBatch", "issueBatch",
            "finishIssuing", "endIssuing");

    private ModelVocabulary() {}

    static String party(String word) {
        return "${" + known(PARTIES, word) + "}";
    }

    static String units(String word) {
        return "${" + known(UNITS, word) + "}";
    }

    static String condition(String word, boolean wanted) {
        return "${" + (wanted ? "" : "!") + known(CONDITIONS, word) + "}";
    }

    /** A named rule, or {@code within:5}, which is five working days from the day on which the step opens. */
    static String date(String word) {
        if (word.startsWith(WITHIN)) {
            return "${dueDates.within(execution, " + workingDays(word) + ")}";
        }
        if (!DATES.contains(word)) {
            throw unknown(word);
        }
        return "${dueDates." + word + "(execution)}";
    }

    static String work(String word) {
        return "${" + known(WORKS, word) + "}";
    }

    /** What all the words stand for. */
    static Stream<String> expressions() {
        return Stream.of(
                        PARTIES.keySet().stream().map(ModelVocabulary::party),
                        UNITS.keySet().stream().map(ModelVocabulary::units),
                        CONDITIONS.keySet().stream().map(word -> condition(word, true)),
                        Stream.concat(DATES.stream(), Stream.of(WITHIN + 1)).map(ModelVocabulary::date),
                        WORKS.keySet().stream().map(ModelVocabulary::work))
                .flatMap(words -> words);
    }

    private static int workingDays(String word) {
        try {
            int days = Integer.parseInt(word.substring(WITHIN.length()));
            if (days >= 1 && days <= MOST_WORKING_DAYS) {
                return days;
            }
        } catch (NumberFormatException noNumber) {
            throw new IllegalArgumentException(word + " names no number of working days", noNumber);
        }
        throw new IllegalArgumentException(word + " is not between 1 and " + MOST_WORKING_DAYS + " working days");
    }

    private static String known(Map<String, String> words, String word) {
        return Optional.ofNullable(words.get(word)).orElseThrow(() -> unknown(word));
    }

    private static IllegalArgumentException unknown(String word) {
        return new IllegalArgumentException("a model cannot say " + word);
    }
}
