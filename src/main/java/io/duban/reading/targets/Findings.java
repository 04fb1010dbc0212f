package io.duban.reading.targets;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an inspection found, up to the label behind which stands what is to be done about it. */
public final class Findings {

    private static final Pattern DONE_ABOUT_IT =
            Pattern.compile("(?:^|(?<=[。；;\\s]))(?:整改|治理|改进|解决|处置)(?:目标|措施|任务|要求|办法|方案|情况)\\s*[:：]");

    private Findings() {}

    /** Where they end in the text of a task: 0 where there are none. */
    public static int end(String text) {
        Matcher label = DONE_ABOUT_IT.matcher(text);
        return label.find() ? label.start() : 0;
    }
}
