package io.duban.work;

import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person does at a step, on which kind of thing. A model composes its steps of these building blocks, by their
 * names in camel case; any number of steps may be made of one block.
 */
public enum Block {
    GIVE_OPINION(About.PLAN),
    REVISE_PLAN(About.PLAN),
    DECIDE_PLAN(About.PLAN),
    SIGN_FOR(About.TASK),
    ANSWER_OBJECTION(About.TASK),
    DECIDE_SILENCE(About.TASK),
    WRITE_ANNUAL_PLAN(About.TASK),
    DECIDE_ANNUAL_PLAN(About.TASK),
    WRITE_REPORT(About.TASK),
    DECIDE_UNIT_REPORT(About.TASK),
    CONSOLIDATE(About.TASK),
    DECIDE_REPORT(About.TASK),
    CONFIRM_COMPLETION(About.TASK),
    WRITE_CLAIM(About.TASK),
    DECIDE_CLAIM(About.TASK),
    DECIDE_ORDER(About.ORDER),
    SIGN_FOR_ORDER(About.ORDER),
    REPLY_TO_ORDER(About.ORDER),
    DECIDE_REPLY(About.ORDER),
    WRITE_CHANGE(About.CHANGE),
    DECIDE_CHANGE(About.CHANGE),
    LOOK_BACK(About.TASK),
    DECIDE_REOPENING(About.TASK),
    WRITE_RECTIFICATION_PLAN(About.RECTIFICATION),
    DECIDE_RECTIFICATION_PLAN(About.RECTIFICATION),
    REPORT_RECTIFICATION(About.RECTIFICATION),
    VERIFY_RECTIFICATION(About.RECTIFICATION);

    /** What a step of the block is about: the thing whose id is the business key of the process. */
    public enum About {
        PLAN("/plans/"),
        TASK("/tasks/"),
        ORDER("/orders/"),
        CHANGE("/changes/"),
        RECTIFICATION("/rectifications/");

        private final String path;

        About(String path) {
            this.path = path;
        }

        /** The page of the thing itself. */
        public String page(UUID subject) {
            return path + subject;
        }
    }

    private final About about;

    Block(About about) {
        this.about = about;
    }

    public About about() {
        return about;
    }

    /** What is written at some steps and decided on at others; each block treats at most one kind. */
    public enum Document {
        PLAN,
        ANNUAL_PLAN,
        PART,
        WHOLE,
        CLAIM,
        REPLY,
        RECTIFICATION_PLAN,
        RECTIFICATION
    }

    /**
     * Which document is handed in or decided on there, that can be taken back or sent to an earlier step than the model
     * draws; null where it is none.
     */
    public @Nullable Document document() {
        return switch (this) {
            case REVISE_PLAN, DECIDE_PLAN -> Document.PLAN;
            case WRITE_ANNUAL_PLAN, DECIDE_ANNUAL_PLAN -> Document.ANNUAL_PLAN;
            case WRITE_REPORT, DECIDE_UNIT_REPORT -> Document.PART;
            case CONSOLIDATE, DECIDE_REPORT -> Document.WHOLE;
            case WRITE_CLAIM, DECIDE_CLAIM -> Document.CLAIM;
            case REPLY_TO_ORDER, DECIDE_REPLY -> Document.REPLY;
            case WRITE_RECTIFICATION_PLAN, DECIDE_RECTIFICATION_PLAN -> Document.RECTIFICATION_PLAN;
            case REPORT_RECTIFICATION, VERIFY_RECTIFICATION -> Document.RECTIFICATION;
            case GIVE_OPINION,
                    SIGN_FOR,
                    ANSWER_OBJECTION,
                    DECIDE_SILENCE,
                    CONFIRM_COMPLETION,
                    DECIDE_ORDER,
                    SIGN_FOR_ORDER,
                    WRITE_CHANGE,
                    DECIDE_CHANGE,
                    LOOK_BACK,
                    DECIDE_REOPENING -> null;
        };
    }

    /** Whether the other block treats what this one does: the same document, or what has none in the same way. */
    boolean isOfSame(Block other) {
        return document() == null ? this == other : document() == other.document();
    }

    /** Whether a document is handed in there which can be taken back until somebody has acted on it. */
    public boolean isHandingIn() {
        return switch (this) {
            case REVISE_PLAN,
                    WRITE_ANNUAL_PLAN,
                    WRITE_REPORT,
                    CONSOLIDATE,
                    WRITE_CLAIM,
                    REPLY_TO_ORDER,
                    WRITE_RECTIFICATION_PLAN,
                    REPORT_RECTIFICATION -> true;
            default -> false;
        };
    }

    /** The name in a model: {@code decideReport}. */
    public String modelName() {
        StringBuilder name = new StringBuilder();
        for (String word : name().toLowerCase(Locale.ROOT).split("_", -1)) {
            name.append(name.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return name.toString();
    }

    /**
     * By its name in a model.
     *
     * @throws IllegalArgumentException when there is no such block
     */
    public static Block named(String modelName) {
        return Arrays.stream(values())
                .filter(block -> block.modelName().equals(modelName))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no building block is called " + modelName));
    }
}
