package io.duban.export;

import io.duban.shared.BusinessTime;
import io.duban.shared.StepKey;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;

/** Values as the reader of a file reads them. */
final class CellTexts {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final MessageSource messages;
    private final Locale language;

    CellTexts(MessageSource messages, Locale language) {
        this.messages = messages;
        this.language = language;
    }

    String message(String key) {
        return messages.getMessage(key, null, language);
    }

    /** A number, a day or a local time stays what it is, everything else becomes a text. */
    Object value(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Number || value instanceof LocalDate) {
            return value;
        }
        return value instanceof Instant instant
                ? LocalDateTime.ofInstant(instant, BusinessTime.ZONE)
                : readable(words(value));
    }

    /** The same as a text. */
    String text(@Nullable Object value) {
        Object cell = value(value);
        return cell instanceof LocalDateTime time ? MINUTE.format(time) : cell.toString();
    }

    private String words(Object value) {
        if (value instanceof Enum<?> constant) {
            return message("enum." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
        }
        if (value instanceof StepKey step) {
            return message(step.messageKey());
        }
        return value instanceof MessageSourceResolvable resolvable
                ? messages.getMessage(resolvable, language)
                : value.toString();
    }

    /** Without signs that no file of either form may hold. */
    private static String readable(String text) {
        return text.codePoints()
                .filter(sign -> sign >= ' ' || sign == '\n' || sign == '\t')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
