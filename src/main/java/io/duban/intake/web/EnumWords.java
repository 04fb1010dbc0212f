package io.duban.intake.web;

import java.util.function.Function;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What a constant is called in the reader's language. */
@Component
class EnumWords implements Function<Enum<?>, String> {

    private final MessageSource messages;

    EnumWords(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public String apply(Enum<?> value) {
        String key = "enum." + value.getDeclaringClass().getSimpleName() + "." + value.name();
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
