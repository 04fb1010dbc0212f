package io.duban.shared;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which step: a user task ({@code node}) of a released version of a process, written {@code process:version:node}.
 * Version 0 stands for any: of a question, and of what was noted before versions were.
 */
public record StepKey(String process, int version, String node) implements OneText {

    private static final Pattern TEXT = Pattern.compile("([A-Za-z]\\w{0,60}):(?:(\\d{1,6}):)?([A-Za-z]\\w{0,60})");

    /**
     * From the text, in which the version may be left out.
     *
     * @throws IllegalArgumentException when it is no such text
     */
    public static StepKey of(String text) {
        Matcher parts = TEXT.matcher(text.strip());
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a step: " + text);
        }
        String version = parts.group(2);
        return new StepKey(parts.group(1), version == null ? 0 : Integer.parseInt(version), parts.group(3));
    }

    public static boolean isOne(@Nullable String text) {
        return text != null && TEXT.matcher(text).matches();
    }

    public StepKey inAnyVersion() {
        return new StepKey(process, 0, node);
    }

    public boolean isSameStepAs(StepKey other) {
        return inAnyVersion().equals(other.inAnyVersion());
    }

    /** A pattern for SQL that matches the step in every version. */
    public String pattern() {
        return process + ":%:" + node;
    }

    /** Under which all texts find what the step is called. */
    public String messageKey() {
        return "step." + this;
    }

    @Override
    public String toString() {
        return process + ":" + version + ":" + node;
    }
}
