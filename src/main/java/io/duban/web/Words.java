package io.duban.web;

import io.duban.shared.BusinessTime;
import io.duban.shared.StepKey;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Values as people read them; templates say {@code ${@words.of(task.state)}}. What is null becomes an empty text. */
@Component
public class Words {

    private final MessageSource messages;
    private final Clock clock;

    Words(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** The text at a message key, in the language of the request. */
    public String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    /** Like {@link #text}, for templates that hold the arguments in a list. */
    public String textOf(String key, Collection<?> arguments) {
        return text(key, arguments.toArray());
    }

    /** An enum's text, kept at {@code enum.Type.CONSTANT}. */
    public String of(@Nullable Enum<?> value) {
        return value == null ? "" : text("enum." + value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    /** What a step is called in its model. */
    public String of(@Nullable StepKey step) {
        return step == null ? "" : text(step.messageKey());
    }

    /** 2020-01-02, which reads the same in both languages. */
    public String date(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    /** Day and minute in China. */
    public String time(@Nullable Instant instant) {
        return instant == null ? "" : BusinessTime.minute(instant);
    }

    public Instant now() {
        return clock.instant();
    }

    /** The server's time in milliseconds, so that scripts need no clock of their own. */
    public long serverMillis() {
        return clock.millis();
    }

    /** Where the days and times of all pages are. */
    public String zone() {
        return BusinessTime.ZONE.getId();
    }

    /** The day in China on which an instant falls. */
    public String day(@Nullable Instant instant) {
        return instant == null
                ? ""
                : LocalDate.ofInstant(instant, BusinessTime.ZONE).toString();
    }

    /** How far a due date is away: 还有3天, 今天, 逾期2天. */
    public String due(@Nullable LocalDate day) {
        if (day == null) {
            return "";
        }
        long left = daysLeft(day);
        if (left == 0) {
            return text("shared.due.today");
        }
        return left > 0 ? text("shared.due.left", left) : text("shared.due.over", -left);
    }

    /** {@code over}, {@code soon} (within seven days) or {@code far}: the class by which a due date is marked. */
    public String urgency(@Nullable LocalDate day) {
        if (day == null) {
            return "far";
        }
        long left = daysLeft(day);
        return left < 0 ? "over" : left <= 7 ? "soon" : "far";
    }

    private long daysLeft(LocalDate day) {
        return ChronoUnit.DAYS.between(BusinessTime.today(clock), day);
    }
}
