package io.duban.modeling.vocabulary;

import io.duban.work.Block.About;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rules of due dates. Beside them there is {@code within:5}: five working days from the day on which the step
 * opens.
 */
public enum DueRule implements Word {
    OPINION("opinion", About.PLAN),
    REVISION("revision"),
    REVIEW("review"),
    /** Of the unit for which the branch was entered. */
    SIGNING("signing", About.TASK),
    ANNUAL_PLAN("annualPlan", About.TASK),
    REPORTING_WINDOW("reportingWindow", About.TASK),
    UNIT_REPORT("unitReport", About.TASK),
    UNIT_APPROVAL("unitApproval", About.TASK),
    CONSOLIDATED("consolidated", About.TASK),
    LOOK_BACK("lookBack", About.TASK),
    ORDER_SIGNATURE("orderSignature"),
    ORDER_SIGNING("orderSigning", About.ORDER),
    ORDER_REPLY("orderReply", About.ORDER),
    RECTIFICATION_PLAN("rectificationPlan", About.RECTIFICATION),
    RECTIFICATION("rectification", About.RECTIFICATION);

    public static final String WITHIN = "within:";
    public static final int MOST_WORKING_DAYS = 250;

    private final String word;
    private final @Nullable About about;

    DueRule(String word) {
        this(word, null);
    }

    DueRule(String word, @Nullable About about) {
        this.word = word;
        this.about = about;
    }

    @Override
    public String word() {
        return word;
    }

    @Override
    public Set<About> about() {
        return Word.either(about);
    }

    /** Of {@code within:5} the five; empty where it says no number from 1 to {@value #MOST_WORKING_DAYS}. */
    public static OptionalInt workingDays(String word) {
        if (!word.matches(WITHIN + "\\d{1,3}")) {
            return OptionalInt.empty();
        }
        int days = Integer.parseInt(word.substring(WITHIN.length()));
        return days >= 1 && days <= MOST_WORKING_DAYS ? OptionalInt.of(days) : OptionalInt.empty();
    }
}
